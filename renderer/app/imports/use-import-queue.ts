import { useState } from "react";
import { createDraftStore } from "../../form/drafts/draft-store.ts";
import { forgetDrafts } from "../../form/drafts/forget-drafts.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentRecord, ImportPreview } from "../api/types.ts";
import { createDraftShelf } from "../saving/draft-shelf.ts";
import type { SaveQueue } from "../saving/save-queue.ts";
import { createShelf } from "../saving/shelf.ts";
import { useSaveQueue } from "../saving/use-save-queue.ts";

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
  const [shelf] = useState(() => createShelf(window.localStorage, year, finess));
  const [compared] = useState(() => {
    const kept = createDraftShelf(window.localStorage, year, finess);
    const drafts = createDraftStore(kept.read(), kept.write);
    for (const item of items) forgetDrafts(drafts, item);
    return asCompared(record, preview);
  });
  return useSaveQueue(api, year, compared, shelf);
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
