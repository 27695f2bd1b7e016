// Many cells changed in one gesture, and given back in one: cell by cell, so that what was typed since
// beside them stays.

import type { CellContent, TableAccess } from "./table-access.ts";
import type { TableRow } from "./table-row.ts";

/** To be called before a cell is changed. */
export type Keep = (finess: string, row: TableRow) => void;

export interface ChangedCell {
  readonly finess: string;
  readonly row: TableRow;
  readonly before: CellContent;
  readonly after: CellContent;
}

type Access = Pick<TableAccess, "held" | "give" | "draft">;

/** Runs `act`, and tells what the cells that it named held before and hold now. */
export function changeMany(access: Access, act: (keep: Keep) => void): readonly ChangedCell[] {
  const kept = new Map<string, Omit<ChangedCell, "after">>();
  act((finess, row) => {
    const key = `${finess} ${row.id}`;
    if (!kept.has(key)) kept.set(key, { finess, row, before: access.held(finess, row) });
  });
  return [...kept.values()].map((one) => ({ ...one, after: access.held(one.finess, one.row) }));
}

/** Where a cell still holds what it was given: what it held before. Gives back those left alone. */
export function undoChanges(access: Access, cells: readonly ChangedCell[]): readonly ChangedCell[] {
  const isAsGiven = ({ finess, row, after }: ChangedCell) =>
    isSame(access.held(finess, row), after);
  const [given, others] = [cells.filter(isAsGiven), cells.filter((one) => !isAsGiven(one))];
  for (const { finess, row, before, after } of given) {
    if (before.value !== after.value) access.give(finess, row, before.value);
    access.draft(finess, row, before.draft);
  }
  return others;
}

function isSame(one: CellContent, other: CellContent): boolean {
  return one.value === other.value && one.draft?.text === other.draft?.text;
}
