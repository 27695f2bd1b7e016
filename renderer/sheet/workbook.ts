// A workbook as plain data: what the grid needs of one, whatever library writes the file.

export interface Workbook {
  readonly title: string;
  readonly description: string;
  readonly sheets: readonly Sheet[];
  readonly names: readonly DefinedName[];
}

export interface Sheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Column widths, in characters. */
  readonly widths: readonly number[];
  readonly rows: readonly Row[];
  readonly merges: readonly Merge[];
  readonly validations: readonly Validation[];
  readonly highlights?: readonly Highlight[];
  /** Rows at the top that stay in sight and are repeated on each printed page. */
  readonly headerRows: number;
  /** Rows that begin a printed page. */
  readonly pageBreaks: readonly number[];
  /** Printed at the foot of each page. */
  readonly footer: string;
}

export interface Row {
  readonly cells: readonly Cell[];
  /** In points; left out, the program fits the row to its text. */
  readonly height?: number;
}

export interface Cell {
  readonly value: string | number | Date | null;
  /** Without the equals sign; `value` is then its last result. */
  readonly formula?: string;
  readonly style: CellStyle;
  /** Name of the sheet that a click leads to. */
  readonly leadsTo?: string;
}

export interface CellStyle {
  readonly kind:
    | "title"
    | "subtitle"
    | "header"
    | "reference"
    | "label"
    | "line"
    | "text"
    | "past"
    | "total"
    | "answer"
    | "answerText"
    | "computed"
    | "state"
    | "plain";
  readonly numberFormat?: string;
  readonly indent?: number;
  /** An answer that is only offered. */
  readonly isProposed?: boolean;
}

/** Rows and columns count from 0. */
export interface Merge {
  readonly row: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

export type Rule =
  | { readonly type: "list"; readonly source: string }
  | {
      readonly type: "number";
      readonly whole: boolean;
      readonly minimum?: number;
      readonly maximum?: number;
    }
  | { readonly type: "date" }
  | { readonly type: "length"; readonly maximum: number };

export interface Validation {
  readonly row: number;
  readonly column: number;
  readonly rule: Rule;
  /** French, at most 255 characters: what is expected. */
  readonly message: string;
}

/** Cells that stand out while a formula holds; one of its cells is written as of the first cell. */
export interface Highlight {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly formula: string;
}

/** A name for one cell. */
export interface DefinedName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}
