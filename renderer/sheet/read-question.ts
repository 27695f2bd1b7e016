// The answer of one question, cell by cell, with where each part of it was read.

import { isDeepStrictEqual } from "node:util";
import type { Answer, Question } from "../../engine/index.ts";
import { askedCells } from "./asked-cells.ts";
import { type AssembledAnswer, assembleAnswer, type FilledCell } from "./assemble-answer.ts";
import { cellReference } from "./cell-reference.ts";
import { type AskedCell, readCell } from "./read-cell.ts";
import { findListRows } from "./read-list.ts";
import type { Place, Places } from "./read-places.ts";
import type { PrintedCells } from "./read-printed.ts";
import { readPrintedAnswer } from "./read-printed-answer.ts";
import { showValue } from "./read-value.ts";

/** The answer to one question. */
export interface ReadItem extends AssembledAnswer {
  readonly question: Question;
  /** What the workbook held for it when it was made, as it would be read back. */
  readonly printed?: Answer;
  /** Whether nobody has changed any of its cells since. */
  readonly isUntouched: boolean;
  /** Whether it is untouched, and was only offered, to be checked. */
  readonly isProposal: boolean;
}

/** A cell that could not be read. */
export interface CellFault {
  /** « feuille!cellule » */
  readonly place: string;
  readonly item: string;
  readonly reference: string;
  readonly label: string;
  /** What the cell holds, as a spreadsheet shows it. */
  readonly read: string;
  /** French: why it is refused, what to write. */
  readonly message: string;
}

export interface QuestionReading {
  /** Absent when no cell is filled. */
  readonly item?: ReadItem;
  readonly faults: readonly CellFault[];
  /** The cells that are the question's, filled or not. */
  readonly visited: readonly Place[];
}

/** What is known of the workbook that a question is read in. */
export interface QuestionSource {
  readonly places: Places;
  readonly printed: PrintedCells;
  readonly startsIn1904: boolean;
}

const LONGEST_TOLD = 500;

export function readQuestion(
  question: Question,
  { places, printed, startsIn1904 }: QuestionSource,
): QuestionReading {
  const filled: FilledCell[] = [];
  const faults: CellFault[] = [];
  const visited: Place[] = [];

  function refuse(place: Place, message: string): void {
    const cell = place.sheet.rows[place.row]?.[place.column] ?? null;
    const { id: item, reference, label } = question;
    const read = cell === null ? "" : clip(showValue(cell));
    const told = { place: showPlace(place), item, reference, label, read };
    faults.push({ ...told, message: clip(message) });
  }

  function readAt(place: Place, asked: AskedCell, path: readonly string[]): void {
    visited.push(place);
    const cell = place.sheet.rows[place.row]?.[place.column] ?? null;
    const reading = readCell(asked, cell, startsIn1904);
    if (reading.kind === "fault") refuse(place, reading.message);
    if (reading.kind === "value") {
      filled.push({ path, value: reading.value, place: showPlace(place) });
    }
  }

  for (const cell of askedCells(question)) {
    const found = places.find(question, cell);
    if (found.kind === "place") readAt(found.place, cell, cell.path);
    if (found.kind === "doubtful") {
      visited.push(found.place);
      // An empty cell that was moved loses nothing.
      if (found.place.sheet.rows[found.place.row]?.[found.place.column]) {
        refuse(found.place, found.message);
      }
    }
  }
  if (question.list !== undefined) {
    const found = findListRows(question, question.list, places);
    if (found.kind === "doubtful") refuse(found.place, found.message);
    if (found.kind === "rows") {
      for (const row of found.rows) {
        for (const [field, column] of found.columns) {
          readAt({ sheet: found.sheet, row, column }, field, [String(row), field.id]);
        }
      }
    }
  }
  const read = assembleAnswer(question, filled);
  if (read === undefined) return { faults, visited };
  const held = readPrintedAnswer(question, printed, startsIn1904);
  // The order of the cells of a line does not count.
  const isUntouched = isDeepStrictEqual(read.answer, held);
  const isProposal = isUntouched && printed.areProposals;
  const before = held === undefined ? {} : { printed: held };
  return { item: { question, ...read, ...before, isUntouched, isProposal }, faults, visited };
}

/** A cell may hold a whole page. */
function clip(text: string): string {
  return text.length <= LONGEST_TOLD ? text : `${text.slice(0, LONGEST_TOLD)}…`;
}

/** « 2. Finances!F12 » */
export function showPlace({ sheet, row, column }: Place): string {
  return `${sheet.name}!${cellReference(row, column)}`;
}
