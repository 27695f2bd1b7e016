// Who changed what while the page was open: a mark under each question for a minute, and a sentence
// for those who do not see it.

import { useEffect, useRef, useState } from "react";
import type { ApiClient } from "../api/api-client.ts";
import type { EntryPlace } from "../entry/entry-contexts.ts";
import type { News } from "../saving/save-queue.ts";
import { addMarks, dropMarks, type FreshMarks, marksOf, NO_MARKS } from "./fresh-marks.ts";

const SHOWN_MS = 60_000;
/** The history of more would be as many requests: they are told without their authors. */
const NAMED = 3;

export function useFreshMarks(
  api: ApiClient,
  { year, finess, index }: EntryPlace,
  changed: readonly News[],
): FreshMarks {
  const [shown, setShown] = useState(NO_MARKS);
  const told = useRef<readonly News[]>(undefined);
  const timers = useRef(new Set<ReturnType<typeof setTimeout>>());
  useEffect(() => {
    if (told.current === changed) return;
    told.current = changed;
    // Justifications have no mark.
    const answers = changed.filter(({ key }) => index.has(key));
    if (answers.length === 0) return;
    void readAuthors(api, year, finess, answers).then((authors) => {
      const added = marksOf(answers, authors, index, new Date());
      setShown((before) => addMarks(before, added));
      const drop = () => setShown((before) => dropMarks(before, added));
      timers.current.add(setTimeout(drop, SHOWN_MS));
    });
  }, [api, year, finess, index, changed]);
  useEffect(() => () => timers.current.forEach(clearTimeout), []);
  return shown;
}

async function readAuthors(
  api: ApiClient,
  year: string,
  finess: string,
  changed: readonly News[],
): Promise<readonly (string | undefined)[]> {
  if (changed.length > NAMED) return [];
  return Promise.all(
    changed.map(async ({ key }) => {
      const found = await api.history(year, finess, key);
      return found.kind === "found" ? found.value[0]?.author : undefined;
    }),
  );
}
