import { answerText } from "../../entry/answer-text.ts";
import { type CellValue, cellValue, writeCellText } from "./cell-value.ts";
import { effectiveAnswer, type TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";

/** What a cell shows. Plain values: two views of an unchanged cell are equal part by part. */
export interface CellView {
  /**
   * `notAsked`: not of this category. `hidden`: its condition does not hold. `locked`: signed or
   * closed. `common`: answered by the managing body. `words`: answered in the record.
   */
  readonly state: "notAsked" | "hidden" | "locked" | "common" | "words" | "open";
  readonly value: CellValue | undefined;
  /** In words, without its unit; what was typed, when that is not understood. */
  readonly text: string;
  readonly saving: "saved" | "pending" | "conflict" | "refused";
  readonly faulty: boolean;
}

const NOT_ASKED: CellView = {
  state: "notAsked",
  value: undefined,
  text: "",
  saving: "saved",
  faulty: false,
};
const HIDDEN: CellView = { ...NOT_ASKED, state: "hidden" };

export function cellView(row: TableRow, column: TableColumn): CellView {
  const cell = row.asked.get(column.category);
  if (cell === undefined) return NOT_ASKED;
  if (!column.visible.has(row.item)) return HIDDEN;
  const answer = effectiveAnswer(column, row.item);
  const saving = column.unsaved.get(row.item) ?? "saved";
  if (cell.kind === "words") {
    const text = answer === undefined ? "" : answerText(cell.question, answer);
    return { state: "words", value: undefined, text, saving, faulty: false };
  }
  const value = cellValue(cell, answer);
  const draft = column.drafts.get(row.id);
  const text = draft?.text ?? (value === undefined ? "" : writeCellText(cell, value));
  return { state: stateOf(row, column), value, text, saving, faulty: draft !== undefined };
}

function stateOf({ item }: TableRow, column: TableColumn): CellView["state"] {
  if (column.lockedBecause !== undefined) return "locked";
  const isCommon = column.own[item] === undefined && column.common[item] !== undefined;
  return isCommon ? "common" : "open";
}

/** Cells of all the rows; a row of which nothing changed is the very one of before. */
export function viewRows(
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  before: ReadonlyMap<string, readonly CellView[]>,
): ReadonlyMap<string, readonly CellView[]> {
  return new Map(
    rows.map((row) => {
      const views = columns.map((column) => cellView(row, column));
      const known = before.get(row.id);
      const same =
        known?.length === views.length && views.every((one, at) => isSame(one, known[at]));
      return [row.id, known !== undefined && same ? known : views];
    }),
  );
}

function isSame(one: CellView, other: CellView | undefined): boolean {
  return (
    other !== undefined &&
    one.state === other.state &&
    one.value === other.value &&
    one.text === other.text &&
    one.saving === other.saving &&
    one.faulty === other.faulty
  );
}

/** The figures that count in a row's total and among which outliers are looked for. */
export function figuresOf(views: readonly CellView[]): readonly (number | undefined)[] {
  return views.map(({ value }) => (typeof value === "number" ? value : undefined));
}
