// What the steps of a grid's controls come to, for the answers that stand on it.

import type { Slots } from "../../calculation/calculator.ts";
import { computeNode } from "../../calculation/compute-node.ts";
import { parseDay } from "../../calculation/parse-day.ts";
import { readNumber } from "../../calculation/read-cell.ts";
import type { Answers } from "../../calculation/submission.ts";
import type { CellStep, GridChecks } from "./checks.ts";

/** By rank of step; NaN where it is absent. */
export function evaluateChecks({ steps }: GridChecks, answers: Answers): Float64Array {
  const values = new Float64Array(steps.length).fill(Number.NaN);
  const figureOf = (rank: number): number => values[rank] ?? Number.NaN;
  for (const [rank, step] of steps.entries()) {
    if (step.op === "absent") continue;
    values[rank] =
      step.op === "cell" ? readStep(step, answers) : computeNode(step, figureOf, NO_SLOTS);
  }
  return values;
}

/** Cells stand for them. */
const NO_SLOTS: Slots = { d: new Float64Array(), p: new Float64Array(), s: new Uint8Array() };

function readStep(step: CellStep, answers: Answers): number {
  const { item, line, column, whenBlank = Number.NaN } = step;
  const answer = Object.hasOwn(answers, item) ? answers[item] : undefined;
  const value = readValue(step, property(property(answer, line), column));
  const counts = !Number.isNaN(value) || (step.onceBegun === true && !isBegun(answer));
  return counts ? value : whenBlank;
}

function readValue({ reads, options = [] }: CellStep, value: unknown): number {
  if (reads === "number") return readNumber(value);
  if (typeof value !== "string") return Number.NaN;
  if (reads === "day") return parseDay(value) ?? Number.NaN;
  const rank = options.indexOf(value);
  return rank < 0 ? Number.NaN : rank;
}

/** The value itself where there is no key to look up. */
function property(value: unknown, key: string | undefined): unknown {
  if (key === undefined) return value;
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[key];
}

function isBegun(answer: unknown): boolean {
  if (typeof answer === "number") return true;
  return typeof answer === "object" && answer !== null && Object.values(answer).some(isBegun);
}
