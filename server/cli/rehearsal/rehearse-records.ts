// Each record of last year: calculated as it was, translated, calculated as it would be.

import {
  createCarryOverTally,
  createTranslator,
  type ItemCarryOver,
  planItems,
} from "../../../engine/index.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import { fromPointer } from "../../validation/json-pointer.ts";
import { type GatheredColumns, gatherColumns } from "../batch/gather-columns.ts";
import type { RecordSink } from "../batch/record-sink.ts";
import type { RehearsalRequest } from "./rehearsal-request.ts";

/** The records that are rehearsed, twice as columns: the same, in the same order. */
export interface RehearsedColumns extends RecordSink {
  readonly before: GatheredColumns;
  readonly after: GatheredColumns;
  readonly items: () => readonly ItemCarryOver[];
  /** Records by category that the draft does not know. */
  readonly leftOut: () => ReadonlyMap<string, number>;
}

/** `folders` are two, empty. */
export async function rehearseRecords(
  { before: old, after: draft, category: wanted }: RehearsalRequest,
  folders: readonly [string, string],
): Promise<RehearsedColumns> {
  const before = await gatherColumns(old, [], folders[0]);
  const after = await gatherColumns(draft, [], folders[1]);
  const plans = planItems(old.campaign, draft.campaign);
  const findMisfits = createMisfitFinder(draft);
  const translate = createTranslator(old.campaign, draft.campaign, plans, findMisfits);
  const tally = createCarryOverTally(plans);
  const known = new Set(draft.campaign.categories.map(({ code }) => code));
  const leftOut = new Map<string, number>();
  return {
    before,
    after,
    items: tally.items,
    leftOut: () => leftOut,
    take: async (record) => {
      const { category } = record.submission;
      if (wanted !== undefined && category !== wanted) return;
      if (!known.has(category)) {
        leftOut.set(category, (leftOut.get(category) ?? 0) + 1);
        return;
      }
      const { submission, cases } = translate(record.submission);
      tally.count(cases);
      await before.take(record);
      const calculate = () => draft.calculation.calculate(submission);
      await after.take({ line: record.line, submission, calculate });
    },
    finish: async () => {
      await before.finish?.();
      await after.finish?.();
    },
  };
}

/** As many faults as a checker tells of one submission: there may be others. */
const MOST_FAULTS = 100;

/** See FindMisfits. */
function createMisfitFinder({
  campaign,
  checker,
}: ServedCampaign): Parameters<typeof createTranslator>[3] {
  return (category, answers) => {
    const faults = checker.checkSubmission({ campaign: campaign.year, category, answers });
    const paths = faults.map(({ path }) => fromPointer(path));
    const isWhole =
      faults.length < MOST_FAULTS &&
      paths.every(([part, item]) => part === "answers" && item !== undefined);
    if (isWhole) return paths.map(([, ...path]) => path);
    return Object.entries(answers).flatMap(([item, answer]) =>
      checker.checkAnswer(category, item, answer).map(({ path }) => [item, ...fromPointer(path)]),
    );
  };
}
