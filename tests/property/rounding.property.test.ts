// Rounding against exact rational arithmetic: a published figure is the one found by hand.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Node } from "../../engine/calculation/program.ts";
import { roundDecimal } from "../../engine/calculation/round-decimal.ts";
import { createBackEnds } from "../support/back-ends.ts";
import { programOf } from "../support/program-of.ts";

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

/** The same numbers at each run: a million cases are too many to shrink, and need not be. */
function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A double as calculations make it, from counts and from figures of two decimals. */
interface Ratio {
  readonly value: number;
  /** The same without any loss. */
  readonly numerator: number;
  readonly denominator: number;
}

/** Denominators are often such that ties are frequent: a tie is where a double errs. */
type Draw = (random: (below: number) => number) => Ratio;

const DRAWS: Readonly<Record<string, Draw>> = {
  "percentages of people": (random) => {
    const [a, b] = [random(1001) - 500, random(500) + 1];
    return { value: (100 * a) / b, numerator: 100 * a, denominator: b };
  },
  "percentages, the quotient first": (random) => {
    const [a, b] = [random(501), random(500) + 1];
    return { value: 100 * (a / b), numerator: 100 * a, denominator: b };
  },
  "percentages of tens": (random) => {
    const [a, b] = [random(2001), 10 * (random(200) + 1)];
    return { value: (100 * a) / b, numerator: 100 * a, denominator: b };
  },
  "days over places": (random) => {
    const [a, b] = [random(800_001) - 400_000, random(400) + 1];
    return { value: a / b, numerator: a, denominator: b };
  },
  "days over tens of places": (random) => {
    const [a, b] = [random(400_001), 10 * (random(40) + 1)];
    return { value: a / b, numerator: a, denominator: b };
  },
  "percentages of ETP": (random) => {
    const [a, b] = [random(100_001), 16 * (random(2000) + 1)];
    return { value: (100 * (a / 100)) / (b / 100), numerator: 100 * a, denominator: b };
  },
  "ETP over tens of places": (random) => {
    const [a, b] = [random(100_001), 10 * (random(40) + 1)];
    return { value: a / 100 / b, numerator: a, denominator: 100 * b };
  },
  "euros and cents over ETP": (random) => {
    const [a, b] = [random(2 ** 31), 8 * (random(2000) + 1)];
    return { value: a / 100 / (b / 100), numerator: a, denominator: b };
  },
};

const DRAWS_OF_EACH = 125_000;

test.each(Object.entries(DRAWS))(
  "of 125,000 %s, none is rounded otherwise than by hand",
  (_, draw) => {
    const random = createRandom(2023);
    const wrong: Ratio[] = [];
    let ties = 0;
    for (let drawn = 0; drawn < DRAWS_OF_EACH; drawn++) {
      const ratio = draw(random);
      const decimals = drawn % 3;
      const [numerator, denominator] = [BigInt(ratio.numerator), BigInt(ratio.denominator)];
      const rest = (2n * numerator * 10n ** BigInt(decimals)) % (2n * denominator);
      if (rest === denominator || rest === -denominator) ties++;
      const exact = roundExactly(numerator, denominator, decimals);
      if (!Object.is(roundDecimal(ratio.value, decimals) + 0, exact + 0)) wrong.push(ratio);
    }
    expect(wrong).toEqual([]);
    // A share of them stand exactly between two figures.
    expect(ties).toBeGreaterThan(DRAWS_OF_EACH / 20_000);
  },
);

test("every back-end rounds so", async () => {
  const nodes: readonly Node[] = [
    { op: "load", slot: 0 },
    { op: "load", slot: 1 },
    { op: "divide", args: [0, 1] },
    ...[0, 1, 2].map((decimals): Node => ({ op: "round", decimals, args: [2] })),
  ];
  const backEnds = await createBackEnds(programOf(nodes, [3, 4, 5]));
  const random = createRandom(1789);
  for (let drawn = 0; drawn < 5000; drawn++) {
    const [a, b] = [random(100_001) - 50_000, 8 * (random(50) + 1)];
    const exact = [0, 1, 2].map((decimals) => roundExactly(BigInt(a), BigInt(b), decimals) + 0);
    for (const { name, row } of backEnds) {
      const out = new Float64Array(3);
      row(Float64Array.of(a, b), new Float64Array(2), new Uint8Array(2), out);
      expect([...out], `${name}: ${a} / ${b}`).toEqual(exact);
    }
  }
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
