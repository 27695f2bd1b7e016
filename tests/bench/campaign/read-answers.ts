import type { Answers } from "../../../engine/calculation/submission.ts";

export type Lines = Readonly<Record<string, number>>;

export function figure(a: Answers, id: string): number {
  const value = a[id];
  return typeof value === "number" ? value : Number.NaN;
}

/** Lines of a breakdown added up, each blank one as `blank`. */
export function total(given: Lines | undefined, keys: readonly string[], blank: number): number {
  if (given === undefined) return Number.NaN;
  let sum = 0;
  for (const key of keys) sum += given[key] ?? blank;
  return sum;
}

export function quotient(above: number, below: number): number {
  return below === 0 ? Number.NaN : above / below;
}
