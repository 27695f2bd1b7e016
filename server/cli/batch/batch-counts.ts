// How many lines of a batch became what.

import { formatNumber } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { table } from "../util/table.ts";

export interface BatchCounts {
  readonly read: number;
  readonly calculated: number;
  readonly refused: number;
  /** In the order of the campaign, then the lines that no category of it can be read from. */
  readonly categories: readonly CategoryCounts[];
}

export interface CategoryCounts {
  readonly category: string | null;
  readonly calculated: number;
  readonly refused: number;
}

export interface BatchCounter {
  readonly count: (category: string | undefined, isRefused: boolean) => void;
  readonly counts: () => BatchCounts;
}

export function createBatchCounter(known: readonly string[]): BatchCounter {
  const rows = [...known, null].map((category) => ({ category, calculated: 0, refused: 0 }));
  const rowOf = new Map(rows.map((row) => [row.category, row]));
  const others = rows.at(-1)!;
  const total = (key: "calculated" | "refused") => rows.reduce((sum, row) => sum + row[key], 0);
  return {
    count: (category, isRefused) => {
      const row = rowOf.get(category ?? null) ?? others;
      row[isRefused ? "refused" : "calculated"] += 1;
    },
    counts: () => {
      const [calculated, refused] = [total("calculated"), total("refused")];
      const categories = rows.filter((row) => row.calculated + row.refused > 0);
      return { read: calculated + refused, calculated, refused, categories };
    },
  };
}

/** « 22 000 dossiers lus : 21 998 calculés, 2 refusés. » */
export function sayCounts({ read, calculated, refused }: BatchCounts): string {
  const records = `${whole(read)} ${read < 2 ? "dossier lu" : "dossiers lus"}`;
  const done = `${whole(calculated)} ${calculated < 2 ? "calculé" : "calculés"}`;
  const rest = `${whole(refused)} ${refused < 2 ? "refusé" : "refusés"}`;
  return `${records}${phrase` : `}${done}, ${rest}.`;
}

export function printCategories({ categories }: BatchCounts): readonly string[] {
  const rows = categories.map(({ category, calculated, refused }) => {
    const name = category ?? "catégorie illisible ou inconnue";
    return [`  ${name}`, whole(calculated), refused === 0 ? "" : whole(refused)];
  });
  return categories.length === 0 ? [] : table([["", "calculés", "refusés"], ...rows], [1, 2]);
}

function whole(count: number): string {
  return formatNumber(count, 0);
}
