// One result over many records, group by group. Nothing depends on the order of the records.
import { finite } from "../calculation/arithmetic.ts";
import { groupRecords } from "./group-records.ts";
import { quantile } from "./quantile.ts";
import {
  type AbsenceCounts,
  countAbsences,
  FIGURE,
  NOT_ASKED,
  STATE_COUNT,
} from "./record-state.ts";
import { sumExactly } from "./sum-exactly.ts";

/** One result of every record. */
export interface ResultColumn {
  /** Unrounded; NaN when absent. */
  readonly figures: Float64Array;
  /** See record-state.ts. */
  readonly states: Uint8Array;
  /** The terms of `factor × numerator ÷ denominator`, when the result is one. */
  readonly ratio?: {
    readonly factor: number;
    readonly numerators: Float64Array;
    readonly denominators: Float64Array;
  };
}

/** One result in one group; a statistic is null without figures, or beyond the doubles. */
export interface Summary {
  /** Records that are asked the result, and those of them that have a figure. */
  readonly asked: number;
  readonly count: number;
  readonly absences: AbsenceCounts;
  /** Of the exact sum: the same bits whatever the order of the records. */
  readonly sum: number | null;
  readonly mean: number | null;
  /** Extremes are one record's own figure: not to be told about the others. */
  readonly minimum: number | null;
  readonly maximum: number | null;
  /** By linear interpolation: see quantile.ts. */
  readonly firstQuartile: number | null;
  readonly median: number | null;
  readonly thirdQuartile: number | null;
  /** Over the records that have a figure. */
  readonly ratio?: RatioOfSums;
}

export interface RatioOfSums {
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** `factor × numerator ÷ denominator`: what the group is as one establishment. */
  readonly value: number | null;
}

/** `groups[record]` is from 0 to `groupCount`, excluded. One summary per group, in order. */
export function summarise(
  column: ResultColumn,
  groups: Int32Array,
  groupCount: number,
): readonly Summary[] {
  const { figures, states, ratio } = column;
  const counts = countStates(states, groups, groupCount);
  const { records, starts } = groupRecords(states, groups, groupCount);
  const gathered = gather(figures, records);
  const numerators = ratio && gather(ratio.numerators, records);
  const denominators = ratio && gather(ratio.denominators, records);
  return Array.from({ length: groupCount }, (_, group) => {
    const of = (values: Float64Array) => values.subarray(starts[group], starts[group + 1]);
    const own = counts.subarray(group * STATE_COUNT, (group + 1) * STATE_COUNT);
    const summary = {
      asked: own.reduce((sum, count) => sum + count, 0) - own[NOT_ASKED]!,
      count: own[FIGURE]!,
      absences: countAbsences(own),
      ...distributionOf(of(gathered)),
    };
    if (!numerators || !denominators) return summary;
    return { ...summary, ratio: ratioOfSums(ratio.factor, of(numerators), of(denominators)) };
  });
}

function gather(values: Float64Array, records: Int32Array): Float64Array {
  const gathered = new Float64Array(records.length);
  for (let rank = 0; rank < records.length; rank++) gathered[rank] = values[records[rank]!]!;
  return gathered;
}

/** How many records of each group are in each state, group after group. */
function countStates(states: Uint8Array, groups: Int32Array, groupCount: number): Int32Array {
  const counts = new Int32Array(groupCount * STATE_COUNT);
  for (let record = 0; record < states.length; record++) {
    counts[groups[record]! * STATE_COUNT + states[record]!]!++;
  }
  return counts;
}

/** Sorts the figures, in place. */
function distributionOf(figures: Float64Array) {
  const sorted = figures.sort();
  const sum = sorted.length === 0 ? Number.NaN : sumExactly(sorted);
  return {
    sum: orNull(sum),
    mean: orNull(sum / sorted.length),
    minimum: orNull(quantile(sorted, 0)),
    maximum: orNull(quantile(sorted, 1)),
    firstQuartile: orNull(quantile(sorted, 0.25)),
    median: orNull(quantile(sorted, 0.5)),
    thirdQuartile: orNull(quantile(sorted, 0.75)),
  };
}

function ratioOfSums(
  factor: number,
  numerators: Float64Array,
  denominators: Float64Array,
): RatioOfSums {
  const isEmpty = numerators.length === 0;
  const numerator = isEmpty ? Number.NaN : sumExactly(numerators);
  const denominator = isEmpty ? Number.NaN : sumExactly(denominators);
  return {
    numerator: orNull(numerator),
    denominator: orNull(denominator),
    value: orNull(finite((factor * numerator) / denominator)),
  };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}
