// What others write in the record while it is open here: shown where nothing here contradicts it,
// never in the box that is being typed in.

import { useCallback, useEffect, useRef, useState } from "react";
import type { ApiClient } from "../api/api-client.ts";
import type { EstablishmentRecord, RecordChanges, Stored } from "../api/types.ts";
import type { News, SaveQueue } from "../saving/save-queue.ts";
import { justificationKey, type SavedValue } from "../saving/saved-value.ts";
import { holdWhileTyping, isTypedIn, type Told } from "./hold-while-typing.ts";
import { keepUnchanged } from "./keep-unchanged.ts";
import { watchChanges } from "./watch-changes.ts";

export interface FreshRecord {
  /** As it was last told: whether it may be written, who signed it, the answers common to all. */
  readonly record: EstablishmentRecord;
  /** What others changed the last time something was. */
  readonly changed: readonly News[];
}

/** `onNews` shows a value in the form, be it another's or given in another tab. */
export function useFreshRecord(
  api: ApiClient,
  year: string,
  opened: EstablishmentRecord,
  queue: SaveQueue,
  onNews: (news: News) => void,
): FreshRecord {
  const { finess } = opened.establishment;
  const [record, setRecord] = useState(opened);
  const [changed, setChanged] = useState<readonly News[]>([]);
  const latest = useRef({ record, revision: opened.revision });
  latest.current.record = record;

  const readAgain = useCallback(async () => {
    const found = await api.record(year, finess);
    if (found.kind !== "found") return;
    setRecord((known) => keepUnchanged(known, found.value));
  }, [api, year, finess]);

  useEffect(() => {
    const held = holdWhileTyping(isTypedIn, (found) => {
      const news = queue.learn(found);
      for (const one of news) onNews(one);
      if (news.length > 0) setChanged(news);
    });
    const onChanges = (changes: RecordChanges) => {
      const isSame = changes.revision === latest.current.revision;
      latest.current.revision = changes.revision;
      held.give(valuesOf(changes));
      const { signature, common, visitor } = latest.current.record;
      // Whether a guest's questions arise hangs on answers that only the record tells them.
      const isLimited = visitor?.sections !== undefined && !isSame;
      if (isLimited || changes.signature?.at !== signature?.at) void readAgain();
      else if (Object.keys(changes.common).length > 0) {
        setRecord((known) => ({ ...known, common: { ...common, ...changes.common } }));
      }
    };
    const stop = watchChanges({
      queue,
      ask: () => api.changes(year, finess, latest.current.revision),
      onChanges,
    });
    const stops = [queue.follow(onNews), whenRefused(queue, readAgain)];
    return () => {
      stop();
      for (const one of stops) one();
      held.stop();
    };
  }, [api, year, finess, queue, onNews, readAgain]);

  return { record, changed };
}

/** A refusal may mean that the record was locked meanwhile. */
function whenRefused(queue: SaveQueue, act: () => void): () => void {
  const count = () => [...queue.state().unsaved.values()].filter((one) => one.kind === "refused");
  let before = count().length;
  return queue.subscribe(() => {
    const after = count().length;
    if (after > before) act();
    before = after;
  });
}

/** What they hold, as a queue learns it. */
export function valuesOf({ answers, justifications }: RecordChanges): Told {
  return new Map<string, Stored<SavedValue>>([
    ...Object.entries(answers),
    ...Object.entries(justifications).map(
      ([subject, stored]) => [justificationKey(subject), stored] as const,
    ),
  ]);
}
