// What the tests already passed say of the parts of a formula.
import type { TypedExpression } from "../typed-expression.ts";
import { choices, type Domain, isNothing, joinDomains, meetDomains } from "./domain.ts";
import { expressionKey } from "./expression-key.ts";
import { testKey } from "./test-key.ts";

/** By the key of a part (see expression-key.ts); undefined where no answer leads. */
export type Facts = ReadonlyMap<string, Domain> | undefined;

export const NO_FACTS: Facts = new Map();

/** What holds when both do; nowhere when they contradict each other. */
export function meetFacts(left: Facts, right: Facts): Facts {
  if (left === undefined || right === undefined) return undefined;
  const met = new Map(left);
  for (const [key, domain] of right) {
    const known = met.get(key);
    const both = known === undefined ? domain : meetDomains(known, domain);
    if (isImpossible(both)) return undefined;
    met.set(key, both);
  }
  return met;
}

/** What holds when either does. */
export function joinFacts(left: Facts, right: Facts): Facts {
  if (left === undefined) return right;
  if (right === undefined) return left;
  const joined = new Map<string, Domain>();
  for (const [key, domain] of left) {
    const other = right.get(key);
    if (other !== undefined) joined.set(key, joinDomains(domain, other));
  }
  return joined;
}

/** Neither a value nor an absence. */
export function isImpossible({ values, mayBeAbsent }: Domain): boolean {
  return isNothing(values) && !mayBeAbsent;
}

/** A part is now known to be in `domain`. What is written out is known already. */
export function learn(facts: Facts, part: TypedExpression, domain: Domain): Facts {
  if (isWrittenOut(part)) return facts;
  return meetFacts(facts, new Map([[expressionKey(part), domain]]));
}

/** A condition is now known to hold, or not to. */
export function learnTest(facts: Facts, test: TypedExpression, holds: boolean): Facts {
  const { key, negated } = testKey(test);
  const domain = { values: choices([holds !== negated ? 1 : 0]), mayBeAbsent: false };
  return meetFacts(facts, new Map([[key, domain]]));
}

export function isWrittenOut({ kind }: TypedExpression): boolean {
  return ["number", "option", "boolean", "text", "empty", "attribute", "broken"].includes(kind);
}
