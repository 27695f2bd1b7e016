// One person at a browser: the application's own queue, shelf and requests, on a bad network.

import { createApiClient } from "../../renderer/app/api/api-client.ts";
import { knownValues } from "../../renderer/app/saving/known-values.ts";
import type { SaveQueue } from "../../renderer/app/saving/save-queue.ts";
import { createSaveQueue } from "../../renderer/app/saving/save-queue.ts";
import type { SavedValue } from "../../renderer/app/saving/saved-value.ts";
import { sendToRecord } from "../../renderer/app/saving/send-value.ts";
import { createShelf } from "../../renderer/app/saving/shelf.ts";
import { memoryStorage } from "./memory-storage.ts";

/** What the server said that it has. */
export interface Acknowledged {
  readonly key: string;
  readonly value: SavedValue | null;
  readonly version: number;
}

export interface WriterFigures {
  conflicts: number;
  reopened: number;
}

export interface Writer {
  readonly give: (key: string, value: SavedValue | null) => void;
  /** Leaves the page without warning and opens it again; false when the server could not be reached. */
  readonly reopen: () => Promise<boolean>;
  /** Chooses, if a choice is awaited. */
  readonly choose: (choice: "mine" | "theirs") => void;
  readonly flush: () => void;
  /** What was given last under each key, choices against it left out. */
  readonly last: ReadonlyMap<string, SavedValue | null>;
  readonly acknowledged: readonly Acknowledged[];
  readonly figures: WriterFigures;
  /** Why the server did not take an answer: it should take them all. */
  readonly refusals: readonly string[];
  /** How much is left to send, in the queue and on the shelf. */
  readonly left: () => number;
}

/** So that a retry after 8 s takes 80 ms. */
const HASTE = 100;

export interface WriterParts {
  readonly year: string;
  readonly finess: string;
  readonly fetch: typeof fetch;
}

export async function createWriter({ year, finess, fetch }: WriterParts): Promise<Writer> {
  const api = createApiClient(fetch);
  const storage = memoryStorage();
  const last = new Map<string, SavedValue | null>();
  const acknowledged: Acknowledged[] = [];
  const figures = { conflicts: 0, reopened: 0 };
  const refusals: string[] = [];
  let stop = () => {};
  let queue: SaveQueue | undefined;

  const reopen = async () => {
    stop();
    const found = await api.record(year, finess);
    if (found.kind !== "found") return false;
    const timers = new Set<ReturnType<typeof setTimeout>>();
    let isOpen = true;
    stop = () => {
      isOpen = false;
      for (const timer of timers) clearTimeout(timer);
    };
    const send = sendToRecord(api, year, finess);
    queue = createSaveQueue({
      author: api.author,
      send: async (key, value, version, author) => {
        const outcome = await send(key, value, version, author);
        // The page is gone: nobody hears.
        if (!isOpen) return new Promise(() => {});
        if (outcome.kind === "saved") acknowledged.push({ key, value, version: outcome.version });
        if (outcome.kind === "conflict") {
          figures.conflicts += 1;
          // A write whose acknowledgement was lost may be told here alone, to its own author.
          acknowledged.push({ key, value: outcome.theirs, version: outcome.version });
        }
        if (outcome.kind === "refused") refusals.push(`${key}: refused, ${outcome.reason}`);
        return outcome;
      },
      shelf: createShelf(storage, year, finess),
      known: knownValues(found.value),
      lastSavedAt: undefined,
      now: Date.now,
      delay: (act, milliseconds) => {
        const timer = setTimeout(act, milliseconds / HASTE);
        timers.add(timer);
        return () => clearTimeout(timer);
      },
      tell: () => {},
      inTurn: (act) => act(),
    });
    figures.reopened += 1;
    return true;
  };
  const choose = (choice: "mine" | "theirs") => {
    for (const [key, { kind }] of queue?.state().unsaved ?? []) {
      if (kind !== "conflict") continue;
      if (choice === "theirs") last.delete(key);
      queue?.settle(key, choice);
    }
  };
  const give = (key: string, value: SavedValue | null) => {
    last.set(key, value);
    queue?.answer(key, value);
  };
  return {
    give,
    reopen,
    choose,
    flush: () => queue?.flush(),
    last,
    acknowledged,
    figures,
    refusals,
    left: () => (queue?.state().unsaved.size ?? 1) + createShelf(storage, year, finess).all().size,
  };
}
