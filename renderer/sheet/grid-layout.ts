// The columns of a section's sheet, and what a row of it is before it is placed.

import type { GridOptions } from "../print/grid-options.ts";
import type { Cell, CellStyle, Row, Rule } from "./workbook.ts";

/** N°, question, guidance, unit, where to find; then the answers, then the state of the row. */
export const FIXED_WIDTHS = [8, 40, 44, 18, 22] as const;

/** Last year's answer stands between the words and the answers, when the grid tells it. */
export const PAST_WIDTH = 18;

/** The column of the first answer. */
export function answerColumn({ lastYear }: Pick<GridOptions, "lastYear">): number {
  return FIXED_WIDTHS.length + (lastYear === undefined ? 0 : 1);
}

/** A row of the sheet with what hangs on its cells; columns count from 0. */
export interface GridRow extends Row {
  readonly names: readonly { readonly column: number; readonly name: string }[];
  readonly validations: readonly {
    readonly column: number;
    readonly rule: Rule;
    readonly message: string;
  }[];
}

/** What a section's rows need to know of the sheet and of the workbook. */
export interface GridContext {
  readonly options: GridOptions;
  /** The column of the first answer. */
  readonly answerColumn: number;
  /** How many columns of answers the sheet has: those of its widest table. */
  readonly answerColumns: number;
  /** Where the options of a question, or of `question.field`, stand, as a formula writes it. */
  readonly listOf: (id: string) => string;
  /** Ids of the numbers that the workbook asks: a total can be compared with one of them. */
  readonly numbers: ReadonlySet<string>;
}

/** A text cell; empty when there is no text. */
export function textCell(
  value: string | undefined,
  kind: CellStyle["kind"],
  indent?: number,
): Cell {
  const style = indent === undefined ? { kind } : { kind, indent };
  return { value: value === undefined || value === "" ? null : value, style };
}

/** « DI_effectif__permanent__autorisees »: the name of a cell, from its id's parts. */
export function cellName(...parts: readonly string[]): string {
  return `DI_${parts.join("__")}`;
}
