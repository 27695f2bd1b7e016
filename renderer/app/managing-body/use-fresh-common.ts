// What others answer for all while the page is open: shown where nothing here contradicts it, never in
// the box that is being typed in.

import { useEffect, useState } from "react";
import type { ApiClient } from "../api/api-client.ts";
import type { CommonRecord } from "../api/types.ts";
import { holdWhileTyping, isTypedIn, type Told } from "../fresh/hold-while-typing.ts";
import { watchChanges } from "../fresh/watch-changes.ts";
import type { News, SaveQueue } from "../saving/save-queue.ts";

/**
 * `onNews` shows an answer in the form, be it another's or given in another tab. Gives back why nothing
 * may be answered, as it was last told; undefined when it may.
 */
export function useFreshCommon(
  api: ApiClient,
  year: string,
  opened: CommonRecord,
  queue: SaveQueue,
  onNews: (news: News) => void,
): string | undefined {
  const { finess } = opened.managingBody;
  const [lockedBecause, setLocked] = useState(() => reasonOf(opened));
  useEffect(() => {
    const held = holdWhileTyping(isTypedIn, (told) => {
      for (const news of queue.learn(told)) onNews(news);
    });
    const stop = watchChanges({
      queue,
      ask: () => api.commonRecord(year, finess),
      onChanges: (found: CommonRecord) => {
        held.give(toldValues(found, new Date().toISOString()));
        setLocked(reasonOf(found));
      },
    });
    const stopFollowing = queue.follow(onNews);
    return () => {
      stop();
      stopFollowing();
      held.stop();
    };
  }, [api, year, finess, queue, onNews]);
  return lockedBecause;
}

function reasonOf({ editable, reason }: CommonRecord): string | undefined {
  return editable ? undefined : (reason ?? "");
}

/** What was taken back meanwhile comes without its moment: `now` stands for it. */
function toldValues({ answers, setAside }: CommonRecord, now: string): Told {
  const erased = Object.entries(setAside).map(
    ([item, version]) => [item, { value: null, version, savedAt: now }] as const,
  );
  return new Map([...erased, ...Object.entries(answers)]);
}
