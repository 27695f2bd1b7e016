// Texts that could not be understood, kept in the browser with the record they belong to.

import type { Draft } from "../../form/drafts/draft.ts";

export interface DraftShelf {
  readonly read: () => ReadonlyMap<string, Draft>;
  readonly write: (drafts: ReadonlyMap<string, Draft>) => void;
}

/** Grows when a fault is told otherwise: what an earlier application wrote is not read. */
const SHAPE = 2;

/** A browser that keeps nothing only loses them with the tab. */
export function createDraftShelf(storage: Storage, year: string, finess: string): DraftShelf {
  const key = `millesime.a-corriger.${SHAPE}.${year}.${finess}`;
  return {
    read: () => {
      try {
        const found: Readonly<Record<string, Draft>> = JSON.parse(storage.getItem(key) ?? "{}");
        const entries = Object.entries(found).filter(([, { text, fault }]) => text && fault);
        return new Map(entries.map(([cell, draft]) => [cell, { ...draft, settled: true }]));
      } catch {
        return new Map();
      }
    },
    write: (drafts) => {
      try {
        if (drafts.size === 0) storage.removeItem(key);
        else storage.setItem(key, JSON.stringify(Object.fromEntries(drafts)));
      } catch {
        return;
      }
    },
  };
}
