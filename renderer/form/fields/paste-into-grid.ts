// A block of cells pasted into a grid, downwards and to the right of the box that had the cursor.

import type { Question } from "../../../engine/index.ts";
import type { DraftStore } from "../drafts/draft-store.ts";
import { readNumber } from "../reading/read-number.ts";
import type { GridAnswer, GridColumn } from "./grid-answer.ts";
import { cellId, withCell } from "./grid-answer.ts";
import { hasLabelColumn } from "./label-column.ts";

export interface Paste {
  readonly question: Question;
  readonly columns: readonly GridColumn[];
  readonly cells: readonly (readonly string[])[];
  readonly fromRow: number;
  readonly fromColumn: number;
  readonly answer: GridAnswer | undefined;
  readonly drafts: DraftStore;
}

export interface PasteOutcome {
  readonly answer: GridAnswer | undefined;
  /** Values understood, values to correct, values that found no box. */
  readonly placed: number;
  readonly faulty: number;
  readonly beyond: number;
  /** The names of the lines came with the figures and were left aside. */
  readonly labelsLeft?: true;
}

/** Empty cells leave what was there; a misunderstood one becomes a draft of its box. */
export function pasteIntoGrid(paste: Paste): PasteOutcome {
  const { question, columns, fromColumn } = paste;
  const labelled = hasLabelColumn(paste.cells, question, columns.slice(fromColumn));
  const cells = labelled ? paste.cells.map((row) => row.slice(1)) : paste.cells;
  let outcome: PasteOutcome = {
    answer: paste.answer,
    placed: 0,
    faulty: 0,
    beyond: 0,
    ...(labelled ? { labelsLeft: true } : {}),
  };
  for (const [rowOffset, row] of cells.entries()) {
    for (const [columnOffset, text] of row.entries()) {
      if (text === "") continue;
      const line = question.lines?.[paste.fromRow + rowOffset];
      const column = columns[fromColumn + columnOffset];
      outcome =
        line && column
          ? place(paste, outcome, { line: line.key, column, text })
          : { ...outcome, beyond: outcome.beyond + 1 };
    }
  }
  return outcome;
}

function place(
  paste: Paste,
  outcome: PasteOutcome,
  { line, column, text }: { line: string; column: GridColumn; text: string },
): PasteOutcome {
  const cell = cellId(paste.question.id, line, column);
  const reading = readNumber(text, column.number);
  if (reading.kind === "fault") {
    paste.drafts.set(cell, { text, fault: reading.fault, settled: true });
    return { ...outcome, faulty: outcome.faulty + 1 };
  }
  paste.drafts.set(cell, undefined);
  const value = reading.kind === "value" ? reading.value : undefined;
  const answer = withCell(outcome.answer, line, column, value);
  return { ...outcome, answer, placed: outcome.placed + 1 };
}
