import type { Calculation, Submission } from "../../../engine/index.ts";
import type { Fault } from "../../problem.ts";

/** One submission of a batch, without fault. */
export interface BatchRecord {
  readonly line: number;
  readonly submission: Submission;
  /** Worked out the first time it is asked for: statistics do without it. */
  readonly calculate: () => Calculation;
}

/** Where the records of a batch go, one after the other. Awaited: what is slow slows the reading. */
export interface RecordSink {
  readonly take: (record: BatchRecord) => Promise<void>;
  /** A line that is not calculated. */
  readonly refuse?: (line: number, faults: readonly Fault[]) => Promise<void>;
  /** After the last record. */
  readonly finish?: () => Promise<void>;
}
