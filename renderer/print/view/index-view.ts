// The index: indicators and data elements by the first letter of their label.

import type { GuidePlan } from "../../../engine/index.ts";
import { sortingKey } from "./sorting-key.ts";

export interface IndexLetter {
  readonly letter: string;
  readonly entries: readonly IndexEntry[];
}

export interface IndexEntry {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
}

/** Letters in order, labels in order within each; accents and case do not count. */
export function createIndexView(plan: GuidePlan): readonly IndexLetter[] {
  const entries = [
    ...plan.chapters.flatMap(({ sheets }) => sheets),
    ...plan.definitions.flatMap(({ entries }) => entries.map(({ question }) => question)),
  ].map(({ id, reference, label }) => ({ id, reference, label, key: sortingKey(label) }));
  const sorted = entries.sort((a, b) => compare(a.key, b.key) || compare(a.id, b.id));
  const letters = [...new Set(sorted.map(({ key }) => letterOf(key)))];
  return letters.map((letter) => ({
    letter,
    entries: sorted
      .filter(({ key }) => letterOf(key) === letter)
      .map(({ id, reference, label }) => ({ id, reference, label })),
  }));
}

function letterOf(key: string): string {
  return /^[a-z]/.test(key) ? key.slice(0, 1).toUpperCase() : "#";
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
