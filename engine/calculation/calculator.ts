import type { Calculation, Dependants, Explanation, Visibility } from "./calculation.ts";
import type { ColumnPlaces } from "./place-columns.ts";
import type { Program } from "./program.ts";
import type { Submission } from "./submission.ts";

/**
 * Every result and control of a program at once: `out` receives results in their order, then
 * controls (1 true, 0 false); NaN is absent. Generated for each campaign.
 */
export type RowFunction = (
  d: Float64Array,
  p: Float64Array,
  s: Uint8Array,
  out: Float64Array,
) => void;

/**
 * Records `from` to `to` (exclusive) of one category. `d[slot][record]` and `p[slot][record]` are
 * answers; `s` the states of that category's slots before answers; `out[place][record]` receives
 * results and controls as `row` does, then the numerator and denominator of each ratio.
 */
export type ColumnsFunction = (
  d: readonly Float64Array[],
  p: readonly Float64Array[],
  s: Uint8Array,
  out: readonly Float64Array[],
  from: number,
  to: number,
) => void;

/** An item that is not answered, and the results that wait for it. */
export interface Blocker {
  readonly item: string;
  readonly results: readonly string[];
}

/** Slots of one submission: this year's figures, last year's, and states. */
export interface Slots {
  readonly d: Float64Array;
  readonly p: Float64Array;
  readonly s: Uint8Array;
}

/** All that can be asked of one campaign's calculations. */
export interface Calculator {
  readonly program: Program;
  readonly calculate: (submission: Submission) => Calculation;
  /** The figures alone, as `row` gives them: what costs least when thousands follow each other. */
  readonly calculateRow: (submission: Submission, out: Float64Array) => void;
  /** Some results only, at the cost of those: unknown ids are left out. */
  readonly calculateResults: (
    submission: Submission,
    ids: readonly string[],
  ) => Calculation["results"];
  /** Undefined when there is no such result. */
  readonly explain: (submission: Submission, resultId: string) => Explanation | undefined;
  readonly visibility: (submission: Submission) => Readonly<Record<string, Visibility>>;
  /** What may change when the answer to an item does, visibility included. */
  readonly dependants: (itemId: string) => Dependants;
  /** Missing items, those that block most results first. */
  readonly blockedBy: (submission: Submission) => readonly Blocker[];
  readonly encode: (submission: Submission) => Slots;
  /** States of the slots of a category before any answer: what `columns` reads of them. */
  readonly columnStates: (category: string) => Uint8Array;
  readonly columnPlaces: ColumnPlaces;
}
