// Answers as they come in by mistake: a figure in thousands, a comma forgotten, a year mistyped.

import { parseDay } from "../calculation/parse-day.ts";
import { roundDecimal } from "../calculation/round-decimal.ts";
import type { Answer } from "../calculation/submission.ts";
import type { NumberShape, Shape } from "../model/data-element.ts";
import type { Random } from "./create-random.ts";
import { formatDay } from "./format-day.ts";

const FACTORS = [10, 100, 1000, 0.1, 0.01, 0.001, -1];
/** Days by which a date slips: ten years, a century. */
const SLIPS = [3653, -3653, -36_524];
/** A zero has no order of magnitude: something stands where nothing should. */
const INSTEAD_OF_ZERO = 100;

/** The answer with one figure that no one would believe; undefined when none can be had. */
export function distortAnswer(answer: Answer, shape: Shape, random: Random): Answer | undefined {
  switch (shape.type) {
    case "number":
      return typeof answer === "number" ? distortFigure(answer, shape.value, random) : undefined;
    case "date": {
      const day = typeof answer === "string" ? parseDay(answer) : undefined;
      return day === undefined ? undefined : formatDay(day + choose(SLIPS, random));
    }
    case "breakdown":
      return distortOneOf(answer, random, (figure) =>
        typeof figure === "number" ? distortFigure(figure, shape.value, random) : undefined,
      );
    case "table":
      return distortOneOf(answer, random, (row) =>
        distortOneOf(row, random, (figure, id) => {
          const column = shape.columns.find((one) => one.id === id);
          if (column === undefined || typeof figure !== "number") return undefined;
          return distortFigure(figure, column.value, random);
        }),
      );
    default:
      return undefined;
  }
}

type Parts = Readonly<Record<string, number | Readonly<Record<string, number>>>>;

/** One of the parts of an answer replaced; undefined when it could not be. */
function distortOneOf<Part, Whole extends Answer>(
  whole: Part | Whole,
  random: Random,
  distort: (part: Parts[string], key: string) => Answer | number | undefined,
): Whole | undefined {
  if (typeof whole !== "object" || whole === null || Array.isArray(whole)) return undefined;
  const entries = Object.entries(whole as unknown as Parts);
  const rank = Math.floor(random() * entries.length);
  const [key, part] = entries[rank] ?? [];
  if (key === undefined || part === undefined) return undefined;
  const distorted = distort(part, key);
  if (distorted === undefined) return undefined;
  return { ...(whole as unknown as Parts), [key]: distorted } as unknown as Whole;
}

/** Another figure that the form accepts: mistakes it refuses never come in. */
function distortFigure(figure: number, shape: NumberShape, random: Random): number | undefined {
  const { minimum = -Infinity, maximum = Infinity, decimals } = shape;
  const first = Math.floor(random() * FACTORS.length);
  for (let turn = 0; turn < FACTORS.length; turn++) {
    const factor = FACTORS[(first + turn) % FACTORS.length]!;
    const wrong = figure === 0 ? INSTEAD_OF_ZERO : roundDecimal(figure * factor, decimals) + 0;
    if (wrong !== figure && wrong >= minimum && wrong <= maximum) return wrong;
  }
  return undefined;
}

function choose(values: readonly number[], random: Random): number {
  return values[Math.floor(random() * values.length)]!;
}
