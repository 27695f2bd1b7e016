// One record open in the browser: its answers, what they give, and their way to the server.

import { useCallback, useDeferredValue, useMemo, useState } from "react";
import type { Answer, Answers, Submission } from "../../../engine/index.ts";
import type { DraftStore } from "../../form/drafts/draft-store.ts";
import { createDraftStore } from "../../form/drafts/draft-store.ts";
import { forgetDrafts } from "../../form/drafts/forget-drafts.ts";
import type { ApiClient } from "../api/api-client.ts";
import { useFreshRecord } from "../fresh/use-fresh-record.ts";
import { browserStorage } from "../saving/browser-storage.ts";
import { createDraftShelf } from "../saving/draft-shelf.ts";
import type { News, SaveQueue } from "../saving/save-queue.ts";
import { subjectOfKey } from "../saving/saved-value.ts";
import { useRecordQueue } from "../saving/use-save-queue.ts";
import { compute } from "./compute.ts";
import { commonAnswers, effectiveAnswers, ownAnswers } from "./effective-answers.ts";
import type { Computed } from "./entry-contexts.ts";
import type { Entry } from "./load-entry.ts";
import type { RecordAccess } from "./record-context.ts";
import { useAnswers } from "./use-answers.ts";
import { useFaultyItems } from "./use-faulty-items.ts";
import { useVisible } from "./use-visible.ts";

export interface OpenRecord {
  /** As it was loaded, the record's own state (editable, signature) as it was last told. */
  readonly entry: Entry;
  /** What others changed a moment ago. */
  readonly changed: readonly News[];
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  /** Follows the answers a little later. */
  readonly computed: Computed;
  readonly queue: SaveQueue;
  readonly drafts: DraftStore;
  readonly faulty: ReadonlySet<string>;
  readonly access: RecordAccess;
}

export function useRecord(api: ApiClient, year: string, loaded: Entry): OpenRecord {
  const { plan } = loaded;
  const { finess } = loaded.record.establishment;
  const queue = useRecordQueue(api, year, loaded.record);
  const [initial] = useState(() => ownAnswers(queue.state()));
  const [own, onAnswer] = useAnswers(initial);
  const onNews = useCallback(
    ({ key, value }: News) => {
      if (subjectOfKey(key) === undefined) onAnswer(key, (value as Answer | null) ?? undefined);
    },
    [onAnswer],
  );
  const { record, changed } = useFreshRecord(api, year, loaded.record, queue, onNews);
  const { previous, lastYear, editable, common, context } = record;
  const calculation = useMemo(
    () => loaded.calculationUnder?.(context ?? {}) ?? loaded.calculation,
    [loaded, context],
  );
  const entry = useMemo<Entry>(
    () => ({ ...loaded, record, calculation }),
    [loaded, record, calculation],
  );
  const answers = useMemo(() => effectiveAnswers(commonAnswers(common), own), [common, own]);
  const [drafts] = useState(() => {
    const kept = createDraftShelf(browserStorage(), year, finess);
    return createDraftStore(kept.read(), kept.write);
  });
  const onGive = useCallback(
    (item: string, answer: Answer | undefined) => {
      onAnswer(item, answer);
      queue.answer(item, answer ?? null);
    },
    [onAnswer, queue],
  );
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
  return { entry, changed, answers, visible, computed, queue, drafts, faulty, access };
}
