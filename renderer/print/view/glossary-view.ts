// The glossary: acronyms and terms in alphabetical order.

import type { GuidePlan } from "../../../engine/index.ts";
import { sortingKey } from "./sorting-key.ts";

export interface GlossaryLine {
  readonly id: string;
  readonly term: string;
  readonly definition: string;
}

/** Accents and case do not count; terms that differ by them only keep the order of the catalogue. */
export function createGlossaryView({ glossary }: GuidePlan): readonly GlossaryLine[] {
  return glossary
    .map(({ term, definition }) => ({ term, definition, key: sortingKey(term) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ term, definition }, index) => ({ id: `terme-${index + 1}`, term, definition }));
}
