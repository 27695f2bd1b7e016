import type { ComparisonSign } from "../expression.ts";
import {
  choices,
  type Interval,
  interval,
  isNothing,
  meetValues,
  onlyValue,
  type Values,
} from "./domain.ts";
import { nextDown, nextUp } from "./next-double.ts";
import { opposite, type Truth } from "./truth.ts";

export function compareValues(
  sign: ComparisonSign,
  left: Values,
  right: Values,
  tolerance: number,
): Truth {
  if (isNothing(left) || isNothing(right)) return { canBeTrue: false, canBeFalse: false };
  switch (sign) {
    case "=":
      return areEqual(left, right, tolerance);
    case "<>":
      return opposite(areEqual(left, right, tolerance));
    case "<":
      return isBelow(left, right);
    case ">":
      return isBelow(right, left);
    case "<=":
      return opposite(isBelow(right, left));
    case ">=":
      return opposite(isBelow(left, right));
  }
}

function isBelow(left: Values, right: Values): Truth {
  if (left.kind === "choices" || right.kind === "choices") {
    return { canBeTrue: true, canBeFalse: true };
  }
  return { canBeTrue: left.low < right.high, canBeFalse: left.high >= right.low };
}

function areEqual(left: Values, right: Values, tolerance: number): Truth {
  if (tolerance > 0) return areNear(left, right, tolerance);
  const [a, b] = [onlyValue(left), onlyValue(right)];
  return {
    canBeTrue: !isNothing(meetValues(left, right)),
    canBeFalse: a === undefined || a !== b,
  };
}

/** Twice what the kernel widens a tolerance by. */
const SLACK = 2 ** -47;

/** Within a tolerance, itself widened by what binary fractions lose: see `near`. */
function areNear(left: Values, right: Values, tolerance: number): Truth {
  if (left.kind === "choices" || right.kind === "choices") {
    return { canBeTrue: true, canBeFalse: true };
  }
  const gap = Math.max(left.low - right.high, right.low - left.high);
  const span = Math.max(left.high - right.low, right.high - left.low);
  return {
    canBeTrue: gap <= tolerance + (magnitude(left) + magnitude(right)) * SLACK,
    canBeFalse: span > tolerance,
  };
}

function magnitude({ low, high }: Interval): number {
  return Math.max(Math.abs(low), Math.abs(high));
}

const OPPOSITES = { "=": "<>", "<>": "=", "<": ">=", ">=": "<", ">": "<=", "<=": ">" } as const;
const MIRRORS = { "=": "=", "<>": "<>", "<": ">", ">": "<", "<=": ">=", ">=": "<=" } as const;

export function oppositeSign(sign: ComparisonSign): ComparisonSign {
  return OPPOSITES[sign];
}

export function mirrorSign(sign: ComparisonSign): ComparisonSign {
  return MIRRORS[sign];
}

/** Those of `values` for which `value sign other` can be true. */
export function narrowValues(sign: ComparisonSign, values: Values, other: Values): Values {
  if (sign === "=") return meetValues(values, other);
  if (sign === "<>") return withoutValue(values, onlyValue(other));
  if (values.kind === "choices" || other.kind === "choices") return values;
  switch (sign) {
    case "<":
      return meetValues(values, interval(-Infinity, nextDown(other.high)));
    case "<=":
      return meetValues(values, interval(-Infinity, other.high));
    case ">":
      return meetValues(values, interval(nextUp(other.low), Infinity));
    case ">=":
      return meetValues(values, interval(other.low, Infinity));
  }
}

/** Within an interval, only a bound can be taken away. */
function withoutValue(values: Values, value: number | undefined): Values {
  if (value === undefined) return values;
  if (values.kind === "choices") return choices(values.ranks.filter((rank) => rank !== value));
  const low = values.low === value ? nextUp(value) : values.low;
  const high = values.high === value ? nextDown(value) : values.high;
  return interval(low, high, values.integer);
}
