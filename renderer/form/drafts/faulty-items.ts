import type { DraftStore } from "./draft-store.ts";

/** The items whose box, or one of them, was left with a text that could not be saved. */
export function faultyItems(drafts: ReturnType<DraftStore["all"]>): ReadonlySet<string> {
  const cells = [...drafts].filter(([, { settled }]) => settled).map(([cell]) => cell);
  return new Set(cells.map((cell) => cell.split(".")[0] ?? cell));
}
