import type { Cell, Rule } from "./workbook.ts";

/** The cell that holds one answer: its value when prefilled, its format, what may be typed in it. */
export interface AnswerCell {
  readonly cell: Cell;
  readonly rule: Rule;
  /** Said when something else is typed; French. */
  readonly message: string;
}
