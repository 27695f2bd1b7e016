// Conditions as domains: 1 is true, 0 is false.
import { choices, type Domain, isNothing, type Values } from "./domain.ts";

/** What a condition may come to when it is decided. */
export interface Truth {
  readonly canBeTrue: boolean;
  readonly canBeFalse: boolean;
}

export function opposite({ canBeTrue, canBeFalse }: Truth): Truth {
  return { canBeTrue: canBeFalse, canBeFalse: canBeTrue };
}

export function truthDomain({ canBeTrue, canBeFalse }: Truth, mayBeAbsent: boolean): Domain {
  return { values: truthValues({ canBeTrue, canBeFalse }), mayBeAbsent };
}

function truthValues({ canBeTrue, canBeFalse }: Truth): Values {
  return choices([...(canBeTrue ? [1] : []), ...(canBeFalse ? [0] : [])]);
}

/** Of « is it absent? », which is always decided. */
export function testOfAbsence({ values, mayBeAbsent }: Domain): Domain {
  return truthDomain({ canBeTrue: mayBeAbsent, canBeFalse: !isNothing(values) }, false);
}

export function negateTruth(domain: Domain): Domain {
  return truthDomain(opposite(truthOf(domain)), domain.mayBeAbsent);
}

export function truthOf({ values }: Domain): Truth {
  const ranks = values.kind === "choices" ? values.ranks : [];
  return { canBeTrue: ranks.includes(1), canBeFalse: ranks.includes(0) };
}
