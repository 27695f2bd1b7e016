import type { Campaign } from "../model/campaign.ts";
import type { ResultColumn } from "../statistics/summarise.ts";

/** One campaign calculated over many records; columns are read one at a time. */
export interface CalculatedRecords {
  readonly campaign: Campaign;
  /** By rank of result in its program. */
  readonly readResult: (rank: number) => ResultColumn;
  /** By rank of control in its program: 1 true, 0 false, NaN undetermined. */
  readonly readControl: (rank: number) => Float64Array;
  /** By record: the rank of its category in the program. */
  readonly categories: Int32Array;
}

/** Last year's campaign and the draft over the same records, in the same order. */
export interface RehearsedRecords {
  readonly before: CalculatedRecords;
  readonly after: CalculatedRecords;
}
