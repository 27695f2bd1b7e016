// The answers common to a managing body's establishments, open in the browser as a record is.

import { useCallback, useMemo, useState } from "react";
import type { Answer, Answers } from "../../../engine/index.ts";
import type { DraftStore } from "../../form/drafts/draft-store.ts";
import { createDraftStore } from "../../form/drafts/draft-store.ts";
import { forgetDrafts } from "../../form/drafts/forget-drafts.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { CommonRecord } from "../api/types.ts";
import { ownAnswers } from "../entry/effective-answers.ts";
import type { RecordAccess } from "../entry/record-context.ts";
import { useAnswers } from "../entry/use-answers.ts";
import { useFaultyItems } from "../entry/use-faulty-items.ts";
import { browserStorage } from "../saving/browser-storage.ts";
import { createDraftShelf } from "../saving/draft-shelf.ts";
import { knownValues } from "../saving/known-values.ts";
import { lastSaved } from "../saving/last-saved.ts";
import type { News, SaveQueue } from "../saving/save-queue.ts";
import { saveOutcome } from "../saving/send-value.ts";
import { useSaveQueue } from "../saving/use-save-queue.ts";
import { commonVisible } from "./common-visible.ts";
import type { LoadedBody } from "./load-body.ts";
import { useFreshCommon } from "./use-fresh-common.ts";

export interface OpenCommonRecord {
  readonly answers: Answers;
  /** Why nothing may be answered; undefined when it may. */
  readonly lockedBecause: string | undefined;
  readonly visible: ReadonlySet<string>;
  readonly queue: SaveQueue;
  readonly drafts: DraftStore;
  readonly faulty: ReadonlySet<string>;
  readonly access: RecordAccess;
}

export function useCommonRecord(
  api: ApiClient,
  year: string,
  { common, calculation }: LoadedBody,
): OpenCommonRecord {
  const queue = useCommonQueue(api, year, common);
  const [initial] = useState(() => ownAnswers(queue.state()));
  const [answers, onAnswer] = useAnswers(initial);
  const onNews = useCallback(
    ({ key, value }: News) => onAnswer(key, (value as Answer | null) ?? undefined),
    [onAnswer],
  );
  const lockedBecause = useFreshCommon(api, year, common, queue, onNews);
  const [drafts] = useState(() => {
    const kept = createDraftShelf(browserStorage(), year, common.managingBody.finess);
    return createDraftStore(kept.read(), kept.write);
  });
  const onGive = useCallback(
    (item: string, answer: Answer | undefined) => {
      onAnswer(item, answer);
      queue.answer(item, answer ?? null);
    },
    [onAnswer, queue],
  );
  const visible = useMemo(
    () => commonVisible(common, calculation, year, answers),
    [common, calculation, year, answers],
  );
  const faulty = useFaultyItems(drafts, visible);
  const access = useMemo<RecordAccess>(() => {
    const onForget = (item: string) => forgetDrafts(drafts, item);
    return { lastYear: {}, editable: lockedBecause === undefined, onAnswer, onGive, onForget };
  }, [lockedBecause, onAnswer, onGive, drafts]);
  return { answers, lockedBecause, visible, queue, drafts, faulty, access };
}

function useCommonQueue(api: ApiClient, year: string, common: CommonRecord): SaveQueue {
  const { finess } = common.managingBody;
  const record = { ...common, justifications: {} };
  return useSaveQueue(() => ({
    year,
    finess,
    send: async (key, value, version, author) =>
      saveOutcome(
        await api.saveCommonAnswer(
          year,
          finess,
          key,
          { value: value as Answer | null, version },
          author,
        ),
      ),
    author: api.author,
    known: knownValues(record),
    lastSavedAt: lastSaved(record),
  }));
}
