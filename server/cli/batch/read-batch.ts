// The lines of a batch, one after the other, into whatever wants its records.

import type { Calculation } from "../../../engine/index.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import type { CommandContext } from "../command.ts";
import { type BatchCounts, createBatchCounter } from "./batch-counts.ts";
import { createTeller } from "./create-teller.ts";
import type { EstablishmentWatch } from "./establishment-watch.ts";
import { readBytes } from "./read-bytes.ts";
import { LONGEST_LINE, readRecord } from "./read-record.ts";
import type { BatchRecord, RecordSink } from "./record-sink.ts";
import { splitLines } from "./split-lines.ts";

export interface BatchReading {
  /** A file, or `-`. */
  readonly path: string;
  readonly served: ServedCampaign;
  readonly watch: EstablishmentWatch;
  readonly sinks: readonly RecordSink[];
}

/** Reads to the end: what is wrong with a line is told, and the others go on. */
export async function readBatch(
  { path, served, watch, sinks }: BatchReading,
  context: CommandContext,
  signal: AbortSignal,
): Promise<BatchCounts> {
  const { campaign, checker, calculation } = served;
  const counter = createBatchCounter(campaign.categories.map(({ code }) => code));
  const teller = createTeller(path, context);
  for await (const line of splitLines(readBytes(path, context, signal), LONGEST_LINE)) {
    signal.throwIfAborted();
    const read = readRecord(line, checker);
    if (read === undefined) continue;
    const { category, submission } = read;
    const faults = submission === undefined ? read.faults : watch.findFaults(submission);
    counter.count(category, faults.length > 0);
    if (submission === undefined || faults.length > 0) {
      teller.tellFaults(line.number, faults);
      for (const sink of sinks) await sink.refuse?.(line.number, faults);
      continue;
    }
    const duplicate = watch.findDuplicate(line.number, submission);
    if (duplicate !== undefined) teller.warn(line.number, duplicate);
    const record = recordOf(line.number, submission, calculation.calculate);
    for (const sink of sinks) await sink.take(record);
  }
  teller.close();
  for (const sink of sinks) await sink.finish?.();
  return counter.counts();
}

function recordOf(
  line: number,
  submission: BatchRecord["submission"],
  calculate: (submission: BatchRecord["submission"]) => Calculation,
): BatchRecord {
  let known: Calculation | undefined;
  return {
    line,
    submission,
    calculate: () => {
      known ??= calculate(submission);
      return known;
    },
  };
}
