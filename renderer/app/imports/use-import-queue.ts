import { useState } from "react";
import { createDraftStore } from "../../form/drafts/draft-store.ts";
import { forgetDrafts } from "../../form/drafts/forget-drafts.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { ImportPreview } from "../api/import-types.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { browserStorage } from "../saving/browser-storage.ts";
import { createDraftShelf } from "../saving/draft-shelf.ts";
import type { SaveQueue } from "../saving/save-queue.ts";
import { useRecordQueue } from "../saving/use-save-queue.ts";

/**
 * A queue that knows each answer as the grids were compared with it. What was typed in the form and
 * could not be understood gives way to the answers of `items`.
 */
export function useImportQueue(
  api: ApiClient,
  year: string,
  record: EstablishmentRecord,
  preview: ImportPreview,
  items: readonly string[],
): SaveQueue {
  const { finess } = record.establishment;
  const [compared] = useState(() => {
    const kept = createDraftShelf(browserStorage(), year, finess);
    const drafts = createDraftStore(kept.read(), kept.write);
    for (const item of items) forgetDrafts(drafts, item);
    return asCompared(record, preview);
  });
  return useRecordQueue(api, year, compared);
}

function asCompared(record: EstablishmentRecord, preview: ImportPreview): EstablishmentRecord {
  const answers = { ...record.answers };
  const setAside: Record<string, number> = {};
  for (const [item, { before, version }] of Object.entries(preview.items)) {
    const savedAt = record.answers[item]?.savedAt ?? new Date().toISOString();
    if (before !== null) answers[item] = { value: before, version, savedAt };
    else {
      delete answers[item];
      setAside[item] = version;
    }
  }
  return { ...record, answers, setAside };
}
