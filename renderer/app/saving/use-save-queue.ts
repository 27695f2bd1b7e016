import { useEffect, useState } from "react";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { knownValues } from "./known-values.ts";
import { lastSaved } from "./last-saved.ts";
import type { BrowserQueueParts } from "./open-save-queue.ts";
import { openSaveQueue } from "./open-save-queue.ts";
import type { SaveQueue } from "./save-queue.ts";
import { sendToRecord } from "./send-value.ts";

/**
 * A queue for the life of the component that calls this: the parts of its first render are kept, so a
 * page of another record needs another `key`. Outside of a component, or for several records at once:
 * `openSaveQueue`.
 */
export function useSaveQueue(parts: () => BrowserQueueParts): SaveQueue {
  const [{ queue, attach }] = useState(() => openSaveQueue(parts()));
  useEffect(attach, [attach]);
  return queue;
}

/** The queue of one establishment's record: its answers and its justifications. */
export function useRecordQueue(
  api: ApiClient,
  year: string,
  record: EstablishmentRecord,
): SaveQueue {
  return useSaveQueue(() => ({
    year,
    finess: record.establishment.finess,
    send: sendToRecord(api, year, record.establishment.finess),
    known: knownValues(record),
    lastSavedAt: lastSaved(record),
    author: api.author,
  }));
}
