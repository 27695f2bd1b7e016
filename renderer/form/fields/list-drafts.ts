// What was typed and not understood follows its line when another is taken away or put back.

import type { Draft } from "../drafts/draft.ts";
import type { DraftStore } from "../drafts/draft-store.ts";
import { listCell } from "./list-answer.ts";

/** The drafts of one line, by field. */
export type LineDrafts = ReadonlyMap<string, Draft>;

/** Takes away the drafts of a line; those of the next ones come one line up. */
export function takeLineDrafts(drafts: DraftStore, item: string, index: number): LineDrafts {
  const taken = new Map<string, Draft>();
  for (const { line, field, draft } of draftsOf(drafts, item)) {
    if (line < index) continue;
    drafts.set(listCell(item, line, field), undefined);
    if (line === index) taken.set(field, draft);
    else drafts.set(listCell(item, line - 1, field), draft);
  }
  return taken;
}

/** Puts them back; those that stand there or below go one line down. */
export function putLineDrafts(
  drafts: DraftStore,
  item: string,
  index: number,
  taken: LineDrafts,
): void {
  for (const { line, field, draft } of draftsOf(drafts, item).reverse()) {
    if (line < index) continue;
    drafts.set(listCell(item, line, field), undefined);
    drafts.set(listCell(item, line + 1, field), draft);
  }
  for (const [field, draft] of taken) drafts.set(listCell(item, index, field), draft);
}

/** In the order of the lines. */
function draftsOf(drafts: DraftStore, item: string) {
  return [...drafts.all()]
    .filter(([cell]) => cell.startsWith(`${item}.`))
    .map(([cell, draft]) => {
      const [, line, field = ""] = cell.split(".");
      return { line: Number(line), field, draft };
    })
    .sort((a, b) => a.line - b.line);
}
