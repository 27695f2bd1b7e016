// The rows of a section seen across establishments: a question, or one figure of it.

import type { Question, QuestionNumber } from "../../../../engine/index.ts";
import type { GridColumn } from "../../../form/fields/grid-answer.ts";

export interface TableRow {
  /** `item`, `item.line` or `item.line.column`: the cell's name in a form. */
  readonly id: string;
  readonly item: string;
  /** The words before the first figure of a question that has several. */
  readonly heading: Heading | undefined;
  readonly reference: string;
  readonly label: string;
  /** How deep its line stands under its parents. */
  readonly depth: number;
  /** By category: how it is asked there; a category that is not asked it is absent. */
  readonly asked: ReadonlyMap<string, AskedCell>;
}

export interface Heading {
  readonly reference: string;
  readonly label: string;
}

/** What a cell of the row holds, for establishments of one category. */
export interface AskedCell {
  readonly question: Question;
  readonly kind: CellKind;
  /** Of a figure. */
  readonly number: QuestionNumber | undefined;
  /** Where the figure is in the answer to a breakdown or a table. */
  readonly part: CellPart | undefined;
}

/** `words`: too much for a cell, shown in words and answered in the record. */
export type CellKind = "figure" | "option" | "date" | "words";

export interface CellPart {
  readonly line: string;
  readonly column: GridColumn;
}
