import type { DraftStore } from "./draft-store.ts";

/** Drops what was typed in the boxes of an item: another answer takes its place. */
export function forgetDrafts(drafts: DraftStore, item: string): void {
  for (const cell of drafts.all().keys()) {
    if (cell === item || cell.startsWith(`${item}.`)) drafts.set(cell, undefined);
  }
}
