// The operations of the kernel on intervals. Bounds are computed with the very doubles that the
// kernel computes with: each operation never decreases when a side grows, nor do its roundings,
// so that a result always stands between the bounds.
import { roundDecimal } from "../../calculation/round-decimal.ts";
import type { ArithmeticSign } from "../expression.ts";
import {
  ANY_FIGURE,
  constant,
  type Domain,
  type Interval,
  interval,
  joinValues,
  NOTHING,
  type Values,
} from "./domain.ts";
import { nextUp } from "./next-double.ts";

/** What the figures of `parts` make; absent as soon as one is, or when the result overflows. */
export function combine(
  parts: readonly Domain[],
  make: (intervals: readonly Interval[]) => Values,
): Domain {
  const intervals = parts.flatMap(({ values }) => (values.kind === "interval" ? [values] : []));
  if (intervals.length < parts.length) return { values: NOTHING, mayBeAbsent: true };
  const values = make(intervals);
  const mayOverflow = values.kind === "choices" || values.high - values.low === Infinity;
  return { values, mayBeAbsent: mayOverflow || parts.some(({ mayBeAbsent }) => mayBeAbsent) };
}

export function calculate(sign: ArithmeticSign, left: Domain, right: Domain): Domain {
  const domain = combine([left, right], ([a, b]) => OPERATIONS[sign](a!, b!));
  return sign === "/" && mayBeZero(right) ? { ...domain, mayBeAbsent: true } : domain;
}

function mayBeZero({ values }: Domain): boolean {
  return values.kind === "interval" && values.low <= 0 && values.high >= 0;
}

const OPERATIONS: Readonly<Record<ArithmeticSign, (a: Interval, b: Interval) => Values>> = {
  "+": (a, b) => finite(a.low + b.low, a.high + b.high, a.integer && b.integer),
  "-": (a, b) => finite(a.low - b.high, a.high - b.low, a.integer && b.integer),
  "*": (a, b) => hull(corners(a, b, multiply), a.integer && b.integer),
  "/": divide,
};

/** No result is infinite: a bound that only an overflow reaches is no value at all. */
function finite(low: number, high: number, integer: boolean): Values {
  return low === Infinity || high === -Infinity ? NOTHING : interval(low, high, integer);
}

function hull(values: readonly number[], integer: boolean): Values {
  return finite(Math.min(...values), Math.max(...values), integer);
}

function corners(
  { low, high }: Interval,
  other: Interval,
  operate: (left: number, right: number) => number,
): readonly number[] {
  return [low, high].flatMap((side) => [operate(side, other.low), operate(side, other.high)]);
}

/** An infinite bound is never reached: zero times it is zero. */
function multiply(left: number, right: number): number {
  return left === 0 || right === 0 ? 0 : left * right;
}

function divide(a: Interval, b: Interval): Values {
  if (b.low === 0 && b.high === 0) return NOTHING;
  if (b.low < 0 && b.high > 0) {
    return a.low === 0 && a.high === 0 ? a : finite(-Infinity, Infinity, false);
  }
  const divisor = b.low >= 0 ? awayFromZero(b) : awayFromZero(opposite(b));
  const dividend = b.low >= 0 ? a : opposite(a);
  const quotients = corners(dividend, divisor, (left, right) => left / right);
  // Both infinite: the other corners already say from where to where.
  return hull(
    quotients.filter((quotient) => !Number.isNaN(quotient)),
    false,
  );
}

/** The divisors of a positive interval: a quotient by zero is absent. */
function awayFromZero({ low, high, integer }: Interval): Interval {
  const least = low > 0 ? low : integer ? 1 : nextUp(0);
  return { kind: "interval", low: least, high, integer };
}

function opposite({ low, high, integer }: Interval): Interval {
  return { kind: "interval", low: -high, high: -low, integer };
}

export function negate(part: Domain): Domain {
  return combine([part], ([a]) => opposite(a!));
}

export function withoutSign(part: Domain): Domain {
  return combine([part], ([a]) => {
    const { low, high, integer } = a!;
    const least = low > 0 ? low : high < 0 ? -high : 0;
    return interval(least, Math.max(-low, high), integer);
  });
}

export function smallest(parts: readonly Domain[]): Domain {
  return combine(parts, (intervals) =>
    interval(
      Math.min(...intervals.map(({ low }) => low)),
      Math.min(...intervals.map(({ high }) => high)),
      intervals.every(({ integer }) => integer),
    ),
  );
}

export function greatest(parts: readonly Domain[]): Domain {
  return combine(parts, (intervals) =>
    interval(
      Math.max(...intervals.map(({ low }) => low)),
      Math.max(...intervals.map(({ high }) => high)),
      intervals.every(({ integer }) => integer),
    ),
  );
}

/** So many figures of one domain, added one to the other; one that is not asked counts zero. */
export function total(line: Domain, count: number): Domain {
  const counted = { ...line, values: joinValues(line.values, constant(0).values) };
  let sum = constant(0);
  for (let added = 0; added < count; added++) sum = calculate("+", sum, counted);
  return sum;
}

/** From here, what `roundDecimal` gives is no longer told apart from its neighbours. */
const ROUNDED_SURELY = 2 ** 40;

export function roundDomain(part: Domain, decimals: number): Domain {
  return combine([part], ([a]) => {
    const { low, high, integer } = a!;
    if (Math.max(-low, high) * 10 ** decimals >= ROUNDED_SURELY) return ANY_FIGURE;
    const [from, to] = [roundDecimal(low, decimals), roundDecimal(high, decimals)];
    return interval(from, to, integer || decimals === 0);
  });
}
