// Why a step of a control has no value: an answer that it reads is still to be given, or none is and
// the question is without object. Beside each step, 1 in the first case and 0 in the second.

import type { CheckStep } from "../../engine/index.ts";

/** By rank of step, for the values that they come to; NaN is absent. */
export function findMissing(
  steps: readonly CheckStep[],
  values: ArrayLike<number>,
): readonly number[] {
  const missing: number[] = [];
  for (const [rank, step] of steps.entries()) {
    missing.push(Number.isNaN(values[rank]) ? readMissing(step, values, missing) : 0);
  }
  return missing;
}

function readMissing(
  step: CheckStep,
  values: ArrayLike<number>,
  missing: readonly number[],
): number {
  if (step.op === "cell") return 1;
  if (!("args" in step)) return 0;
  const args = step.op === "select" ? takenArgs(step.args, values) : step.args;
  return Math.max(0, ...args.map((rank) => missing[rank] ?? 0));
}

/** The condition, and the side that it chooses: of a hidden question, none. */
function takenArgs(
  [condition, yes, no]: readonly [number, number, number],
  values: ArrayLike<number>,
): readonly number[] {
  const taken = values[condition] === 1 ? [yes] : values[condition] === 0 ? [no] : [];
  return [condition, ...taken];
}

/** Of the step of rank `self`, without its equals sign. `at`: where values stand; `missingAt`: these. */
export function missingFormula(
  step: CheckStep,
  self: number,
  at: (rank: number) => string,
  missingAt: (rank: number) => string,
): string {
  const unless = (formula: string) => `IF(COUNT(${at(self)})=1,0,${formula})`;
  if (step.op === "cell") return unless("1");
  if (!("args" in step)) return "0";
  if (step.op !== "select") return unless(`MAX(${step.args.map(missingAt).join(",")})`);
  const [condition, yes, no] = step.args;
  const [first, second, third] = [condition, yes, no].map(missingAt);
  const value = at(condition);
  const sides = `IF(COUNT(${value})=0,0,IF(${value}=1,${second},${third}))`;
  return unless(`MAX(${first},${sides})`);
}
