// What a part of a formula may be, over every answer that the catalogue declares possible.
import { invariant } from "../../util/invariant.ts";

/** Every value it may have when it has one, and whether it may have none. */
export interface Domain {
  readonly values: Values;
  readonly mayBeAbsent: boolean;
}

/** Figures and days between two bounds, or ranks: of options, or 1 and 0 for true and false. */
export type Values = Interval | Choices;

export interface Interval {
  readonly kind: "interval";
  /** Inclusive; infinite when nothing is known. Never above `high`. */
  readonly low: number;
  readonly high: number;
  readonly integer: boolean;
}

export interface Choices {
  readonly kind: "choices";
  readonly ranks: readonly number[];
}

/** What is always absent. */
export const NOTHING: Values = { kind: "choices", ranks: [] };

export const ANY_FIGURE: Values = interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);

/** The figures from `low` to `high`, whole ones only if `integer`; nothing when there is none. */
export function interval(low: number, high: number, integer = false): Values {
  const from = integer ? Math.ceil(low) : low;
  const to = integer ? Math.floor(high) : high;
  return from <= to ? { kind: "interval", low: from, high: to, integer } : NOTHING;
}

export function choices(ranks: readonly number[]): Values {
  return { kind: "choices", ranks };
}

/** One value, always there. */
export function constant(value: number): Domain {
  return { values: interval(value, value, Number.isInteger(value)), mayBeAbsent: false };
}

export function isNothing(values: Values): boolean {
  return values.kind === "choices" && values.ranks.length === 0;
}

/** The one value it can be, if there is but one. */
export function onlyValue(values: Values): number | undefined {
  if (values.kind === "choices") return values.ranks.length === 1 ? values.ranks[0] : undefined;
  return values.low === values.high ? values.low : undefined;
}

/** What is one or the other: with intervals, what lies between them too. */
export function joinValues(left: Values, right: Values): Values {
  if (isNothing(left)) return right;
  if (isNothing(right)) return left;
  if (left.kind === "choices" || right.kind === "choices") {
    const [a, b] = bothChoices(left, right);
    return choices([...new Set([...a.ranks, ...b.ranks])]);
  }
  const { low, high } = left;
  const integer = left.integer && right.integer;
  return interval(Math.min(low, right.low), Math.max(high, right.high), integer);
}

/** What is one and the other. */
export function meetValues(left: Values, right: Values): Values {
  if (isNothing(left) || isNothing(right)) return NOTHING;
  if (left.kind === "choices" || right.kind === "choices") {
    const [a, b] = bothChoices(left, right);
    return choices(a.ranks.filter((rank) => b.ranks.includes(rank)));
  }
  const { low, high } = left;
  const integer = left.integer || right.integer;
  return interval(Math.max(low, right.low), Math.min(high, right.high), integer);
}

function bothChoices(left: Values, right: Values): readonly [Choices, Choices] {
  invariant(left.kind === "choices" && right.kind === "choices", "types have been checked");
  return [left, right];
}

export function joinDomains(left: Domain, right: Domain): Domain {
  return {
    values: joinValues(left.values, right.values),
    mayBeAbsent: left.mayBeAbsent || right.mayBeAbsent,
  };
}

export function meetDomains(left: Domain, right: Domain): Domain {
  return {
    values: meetValues(left.values, right.values),
    mayBeAbsent: left.mayBeAbsent && right.mayBeAbsent,
  };
}
