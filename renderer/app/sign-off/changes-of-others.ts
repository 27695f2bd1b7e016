// What others wrote in a record while one was reading it over: of whom, when, of which question.

import type { ApiClient } from "../api/api-client.ts";
import type { RecordChanges, Stored } from "../api/types.ts";
import type { EntryPlace } from "../entry/entry-contexts.ts";
import type { KnownValue } from "../saving/save-state.ts";
import { justificationKey } from "../saving/saved-value.ts";
import type { SignOffChange } from "./sign-off-refusal.ts";

type Found = Pick<SignOffChange, "kind" | "item"> & { readonly stored: Stored<unknown> };

/** The history of each is a request: more are told without their authors. */
const NAMED = 8;

/** Those that this browser does not know: it knows the version of all that it has saved. */
export function othersChanges(
  { answers, common, justifications }: RecordChanges,
  known: ReadonlyMap<string, KnownValue>,
): readonly Found[] {
  const isNew = (key: string, { version }: Stored<unknown>) => known.get(key)?.version !== version;
  return [
    ...list("answer", answers).filter(({ item, stored }) => isNew(item, stored)),
    ...list("common", common),
    ...list("justification", justifications).filter(({ item, stored }) =>
      isNew(justificationKey(item), stored),
    ),
  ];
}

function list(
  kind: SignOffChange["kind"],
  found: Readonly<Record<string, Stored<unknown>>>,
): readonly Found[] {
  return Object.entries(found).map(([item, stored]) => ({ kind, item, stored }));
}

/** The same, in words; whose they are is not known yet. */
export function wordChanges(
  { index }: Pick<EntryPlace, "index">,
  found: readonly Found[],
): readonly SignOffChange[] {
  return found.map(({ kind, item, stored }) => {
    const question = index.get(item.replace(/^item:/, ""))?.question;
    return {
      kind,
      item,
      reference: question?.reference ?? "",
      label: question?.label ?? "",
      author: "",
      at: stored.savedAt,
    };
  });
}

/** The same, with the names of the first ones' authors. */
export function tellChanges(
  api: ApiClient,
  place: EntryPlace,
  found: readonly Found[],
): Promise<readonly SignOffChange[]> {
  return Promise.all(
    wordChanges(place, found).map(async (change, at) => {
      if (at >= NAMED) return change;
      return { ...change, author: await readAuthor(api, place, change.kind, change.item) };
    }),
  );
}

/** What was told, with what came since: of one thing, the last write only. */
export function withLater(
  told: readonly SignOffChange[],
  later: readonly SignOffChange[],
): readonly SignOffChange[] {
  const kept = told.filter((one) => !later.some((other) => isOfSame(one, other)));
  return [...kept, ...later];
}

/** The same changes, with the authors that are known by now. */
export function withAuthors(
  told: readonly SignOffChange[],
  named: readonly SignOffChange[],
): readonly SignOffChange[] {
  return told.map(
    (one) => named.find((other) => isOfSame(one, other) && one.at === other.at) ?? one,
  );
}

function isOfSame(one: SignOffChange, other: SignOffChange): boolean {
  return one.kind === other.kind && one.item === other.item;
}

async function readAuthor(
  api: ApiClient,
  { year, finess }: EntryPlace,
  kind: SignOffChange["kind"],
  item: string,
): Promise<string> {
  if (kind === "common") return "";
  const history = kind === "answer" ? api.history : api.justificationHistory;
  const found = await history(year, finess, item);
  return found.kind === "found" ? (found.value[0]?.author ?? "") : "";
}
