// One establishment of the table, open in the browser: its queue and the texts to be corrected are
// those of its own questionnaire.

import type { Answers } from "../../../../engine/index.ts";
import { createDraftStore, type DraftStore } from "../../../form/drafts/draft-store.ts";
import type { ApiClient } from "../../api/api-client.ts";
import type { SectionColumn } from "../../api/types.ts";
import { commonAnswers, effectiveAnswers, ownAnswers } from "../../entry/effective-answers.ts";
import { browserStorage } from "../../saving/browser-storage.ts";
import { createDraftShelf } from "../../saving/draft-shelf.ts";
import { knownValues } from "../../saving/known-values.ts";
import { lastSaved } from "../../saving/last-saved.ts";
import { type BrowserQueue, openSaveQueue } from "../../saving/open-save-queue.ts";
import { sendToRecord } from "../../saving/send-value.ts";
import type { TableColumn } from "./table-column.ts";

export interface OpenColumn extends BrowserQueue {
  /** As it was loaded. */
  readonly source: SectionColumn;
  readonly drafts: DraftStore;
}

export function openColumn(api: ApiClient, year: string, source: SectionColumn): OpenColumn {
  const { finess } = source.establishment;
  const kept = createDraftShelf(browserStorage(), year, finess);
  const record = { ...source, justifications: {} };
  return {
    source,
    drafts: createDraftStore(kept.read(), kept.write),
    ...openSaveQueue({
      year,
      finess,
      send: sendToRecord(api, year, finess),
      author: api.author,
      known: knownValues(record),
      lastSavedAt: lastSaved(record),
    }),
  };
}

/** Which questions arise for an establishment of that category, with these answers. */
export type ToVisible = (category: string, answers: Answers) => ReadonlySet<string>;

/** All that its cells show, at this moment; `source` is what the server told last around its answers. */
export function tableColumn(
  { queue, drafts }: OpenColumn,
  source: SectionColumn,
  toVisible: ToVisible,
): TableColumn {
  const { finess, name, town, category } = source.establishment;
  const own = ownAnswers(queue.state());
  const common = commonAnswers(source.common);
  return {
    finess,
    name,
    town,
    category,
    lockedBecause: source.editable ? undefined : (source.reason ?? ""),
    signedAt: source.signedAt,
    own,
    common,
    visible: toVisible(category, { ...source.elsewhere, ...effectiveAnswers(common, own) }),
    unsaved: new Map([...queue.state().unsaved].map(([key, { kind }]) => [key, kind])),
    drafts: drafts.all(),
  };
}
