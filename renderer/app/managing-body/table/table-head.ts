import type { TableColumn } from "./table-column.ts";

/** What heads a column: its establishment, and whether it may still be answered for. */
export type TableHead = Pick<TableColumn, (typeof PARTS)[number]>;

const PARTS = ["finess", "name", "town", "category", "lockedBecause", "signedAt"] as const;

/** The very array of before when the same establishments are in the same state. */
export function headsOf(
  columns: readonly TableColumn[],
  before: readonly TableHead[],
): readonly TableHead[] {
  const isSame = (one: TableHead, at: number) =>
    PARTS.every((part) => one[part] === before[at]?.[part]);
  if (columns.length === before.length && columns.every(isSame)) return before;
  return columns.map(({ finess, name, town, category, lockedBecause, signedAt }) => {
    return { finess, name, town, category, lockedBecause, signedAt };
  });
}
