import { join } from "node:path";
import { createRecordEncoder } from "../../../engine/index.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import { type ColumnStore, createColumnStore } from "./column-store.ts";
import { createGroupIndex, type Group } from "./group-index.ts";
import type { GroupingKey } from "./grouping.ts";
import { identifyEstablishment } from "./identify-establishment.ts";
import type { RecordSink } from "./record-sink.ts";

/** Records as columns, in a file of `folder`, with the group of each. */
export interface GatheredColumns extends RecordSink {
  readonly store: ColumnStore;
  /** By number. */
  readonly groups: () => readonly Group[];
}

export async function gatherColumns(
  served: ServedCampaign,
  keys: readonly GroupingKey[],
  folder: string,
): Promise<GatheredColumns> {
  const store = await createColumnStore(served, join(folder, "columns"));
  const encode = createRecordEncoder(served.campaign.program, served.calculation.row);
  const index = createGroupIndex(keys);
  return {
    store,
    groups: index.groups,
    take: ({ line, submission }) => {
      const encoded = encode(submission);
      const group = index.numberOf(submission, encoded);
      const establishment = identifyEstablishment(line, submission);
      return store.add({ line, establishment, category: submission.category, group }, encoded);
    },
    finish: store.flush,
  };
}
