// One result over the same records, as last year's campaign gives it and as the draft does.

import { listEstablishments } from "../statistics/list-establishments.ts";
import { type AbsenceCounts, FIGURE, NOT_ASKED } from "../statistics/record-state.ts";
import { type ResultColumn, summarise } from "../statistics/summarise.ts";

/** A result over many records. */
export interface Distribution {
  /** Records that are asked it, and those of them that have a figure. */
  readonly asked: number;
  readonly count: number;
  readonly absences: AbsenceCounts;
  /** `QUARTILE.INC`; null without figures. */
  readonly quartiles: Quartiles | { readonly masked: "tooFew" };
}

export interface Quartiles {
  readonly first: number | null;
  readonly median: number | null;
  readonly third: number | null;
}

export interface ComparedFigures {
  readonly before?: Distribution;
  readonly after?: Distribution;
  /** Records that do not have the same figure, or the same absence for the same cause. */
  readonly changed: number;
}

export interface FiguresRule {
  /** Whose record each is, numbered from 0. */
  readonly establishments: Int32Array;
  /** Quartiles of fewer establishments are not told; undefined: none is. */
  readonly minimum: number | undefined;
}

/** Undefined: no such result that year. The records of both are the same, in the same order. */
export function compareFigures(
  before: ResultColumn | undefined,
  after: ResultColumn | undefined,
  rule: FiguresRule,
): ComparedFigures {
  return {
    ...(before === undefined ? {} : { before: describe(before, rule) }),
    ...(after === undefined ? {} : { after: describe(after, rule) }),
    changed: countChanged(before, after, rule.establishments.length),
  };
}

function describe(column: ResultColumn, { establishments, minimum }: FiguresRule): Distribution {
  const together = new Int32Array(column.states.length);
  const [summary] = summarise({ figures: column.figures, states: column.states }, together, 1);
  const [behind] = listEstablishments(column.states, together, 1, establishments);
  const { asked, count, absences, firstQuartile, median, thirdQuartile } = summary!;
  const isTold = minimum !== undefined && behind!.length >= minimum;
  const quartiles = isTold
    ? { first: firstQuartile, median, third: thirdQuartile }
    : ({ masked: "tooFew" } as const);
  return { asked, count, absences, quartiles };
}

function countChanged(
  before: ResultColumn | undefined,
  after: ResultColumn | undefined,
  count: number,
): number {
  let changed = 0;
  for (let record = 0; record < count; record++) {
    const old = before?.states[record] ?? NOT_ASKED;
    const now = after?.states[record] ?? NOT_ASKED;
    const isSame =
      old === now && (now !== FIGURE || isAlike(before!.figures[record]!, after!.figures[record]!));
    if (!isSame) changed += 1;
  }
  return changed;
}

/** Two ways to calculate one figure may differ in its last digits: that is no change. */
const SAME = 1e-9;

function isAlike(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME * Math.max(Math.abs(one), Math.abs(other));
}
