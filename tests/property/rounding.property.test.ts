// Rounding against exact rational arithmetic: a published figure is the one found by hand.
import fc from "fast-check";
import { expect, test } from "vitest";
import { roundDecimal } from "../../engine/calculation/round-decimal.ts";

/** `numerator / denominator` at `decimals`, ties away from zero, without any loss. */
function roundExactly(numerator: bigint, denominator: bigint, decimals: number): number {
  const power = 10n ** BigInt(decimals);
  const magnitude = numerator < 0n ? -numerator : numerator;
  const units = (2n * magnitude * power + denominator) / (2n * denominator);
  const digits = units.toString().padStart(decimals + 1, "0");
  const point = digits.length - decimals;
  const text = `${digits.slice(0, point)}.${digits.slice(point)}0`;
  return numerator < 0n && units !== 0n ? -Number(text) : Number(text);
}

test.each([
  ["percentages of people", 500, 500, 100],
  ["denominators that make ties", 500, 40, 100],
  ["days over places", 400_000, 400, 1],
])("%s are rounded as by hand", (_, most, below, factor) => {
  const counts = fc.tuple(
    fc.integer({ min: -most, max: most }),
    fc.integer({ min: 1, max: below }),
    fc.integer({ min: 0, max: 4 }),
  );
  fc.assert(
    fc.property(counts, ([a, b, decimals]) => {
      const exact = roundExactly(BigInt(factor) * BigInt(a), BigInt(b), decimals);
      expect(roundDecimal((factor * a) / b, decimals)).toBe(exact === 0 ? 0 : exact);
    }),
    { numRuns: 20_000 },
  );
});

test("ratios of two-decimal figures are rounded as by hand", () => {
  const cents = fc.tuple(
    fc.integer({ min: 0, max: 100_000 }),
    fc.integer({ min: 1, max: 100_000 }),
    fc.integer({ min: 0, max: 2 }),
  );
  fc.assert(
    fc.property(cents, ([a, b, decimals]) => {
      const exact = roundExactly(100n * BigInt(a), BigInt(b), decimals);
      expect(roundDecimal((100 * (a / 100)) / (b / 100), decimals)).toBe(exact);
    }),
    { numRuns: 20_000 },
  );
});

test("amounts and counts too large for the last bits of a tie are rounded as by hand", () => {
  const amounts = fc.tuple(
    fc.bigInt({ min: -(2n ** 42n), max: 2n ** 42n }),
    fc.constantFrom(1n, 2n, 3n, 8n, 100n, 1000n),
    fc.integer({ min: 0, max: 2 }),
  );
  fc.assert(
    fc.property(amounts, ([a, b, decimals]) => {
      const value = Number(a) / Number(b);
      fc.pre(Math.abs(value) * 10 ** decimals < 2 ** 42);
      const exact = roundExactly(a, b, decimals);
      expect(roundDecimal(value, decimals)).toBe(exact === 0 ? 0 : exact);
    }),
    { numRuns: 20_000 },
  );
});

test("a whole number is its own rounding, up to the largest that doubles hold", () => {
  const whole = fc.integer({ min: -Number.MAX_SAFE_INTEGER, max: Number.MAX_SAFE_INTEGER });
  fc.assert(
    fc.property(whole, (value) => {
      expect(roundDecimal(value, 0)).toBe(value === 0 ? 0 : value);
    }),
    { numRuns: 20_000 },
  );
});

test("cents of thousands of billions keep their cents", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 48 - 1 }), (cents) => {
      expect(roundDecimal(cents / 100, 2)).toBe(cents / 100);
    }),
    { numRuns: 20_000 },
  );
});

test("rounding twice changes nothing", () => {
  const figures = fc.tuple(
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.integer({ min: 0, max: 6 }),
  );
  fc.assert(
    fc.property(figures, ([value, decimals]) => {
      const once = roundDecimal(value, decimals);
      expect(roundDecimal(once, decimals)).toBe(once);
    }),
  );
});
