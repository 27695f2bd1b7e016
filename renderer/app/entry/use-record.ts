// One record open in the browser: its answers, what they give, and their way to the server.

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Answer, Answers, Submission } from "../../../engine/index.ts";
import type { DraftStore } from "../../form/drafts/draft-store.ts";
import { createDraftStore } from "../../form/drafts/draft-store.ts";
import { forgetDrafts } from "../../form/drafts/forget-drafts.ts";
import type { ApiClient } from "../api/api-client.ts";
import { createDraftShelf } from "../saving/draft-shelf.ts";
import type { SaveQueue } from "../saving/save-queue.ts";
import type { Shelf } from "../saving/shelf.ts";
import { createShelf } from "../saving/shelf.ts";
import { useSaveQueue } from "../saving/use-save-queue.ts";
import { compute } from "./compute.ts";
import type { Computed } from "./entry-contexts.ts";
import type { Entry } from "./load-entry.ts";
import type { RecordAccess } from "./record-context.ts";
import { useAnswers } from "./use-answers.ts";
import { useFaultyItems } from "./use-faulty-items.ts";
import { useVisible } from "./use-visible.ts";

export interface OpenRecord {
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  /** Follows the answers a little later. */
  readonly computed: Computed;
  readonly queue: SaveQueue;
  readonly drafts: DraftStore;
  readonly faulty: ReadonlySet<string>;
  readonly access: RecordAccess;
}

export function useRecord(api: ApiClient, year: string, entry: Entry): OpenRecord {
  const { record, plan, calculation } = entry;
  const { finess } = record.establishment;
  const [shelf] = useState(() => createShelf(window.localStorage, year, finess));
  const queue = useSaveQueue(api, year, record, shelf);
  const [answers, onAnswer] = useAnswers(useInitialAnswers(record.answers, shelf));
  const [drafts] = useState(() => {
    const kept = createDraftShelf(window.localStorage, year, finess);
    return createDraftStore(kept.read(), kept.write);
  });
  const onGive = useCallback(
    (item: string, answer: Answer | undefined) => {
      onAnswer(item, answer);
      queue.answer(item, answer ?? null);
    },
    [onAnswer, queue],
  );
  const { previous, lastYear, editable } = record;
  const submission = useMemo<Submission>(
    () => ({
      campaign: plan.campaign,
      category: plan.category.code,
      answers,
      ...(previous === undefined ? {} : { previous }),
    }),
    [plan, answers, previous],
  );
  const settled = useDeferredValue(submission);
  const computed = useMemo(() => compute(calculation, settled), [calculation, settled]);
  const visible = useVisible(calculation, submission);
  const faulty = useFaultyItems(drafts, visible);
  const access = useMemo<RecordAccess>(() => {
    const onForget = (item: string) => forgetDrafts(drafts, item);
    return { lastYear: lastYear ?? {}, editable, onAnswer, onGive, onForget };
  }, [lastYear, editable, onAnswer, onGive, drafts]);
  return { answers, visible, computed, queue, drafts, faulty, access };
}

/** The server's answers, and over them those that an earlier visit could not send. */
function useInitialAnswers(stored: Entry["record"]["answers"], shelf: Shelf): Answers {
  const [initial] = useState(() => {
    const values = new Map<string, Answer | null>(
      Object.entries(stored).map(([item, { value }]) => [item, value]),
    );
    for (const [item, { value }] of shelf.all()) values.set(item, value);
    const given = [...values].filter((entry): entry is [string, Answer] => entry[1] !== null);
    return Object.fromEntries(given);
  });
  return initial;
}
