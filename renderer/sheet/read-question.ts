// The answer of one question, cell by cell, with where each part of it was read.

import type { Answer, AnswerLine, Question } from "../../engine/index.ts";
import { askedCells } from "./asked-cells.ts";
import { cellReference } from "./cell-reference.ts";
import { type AskedCell, readCell } from "./read-cell.ts";
import { findListRows } from "./read-list.ts";
import type { Place, Places } from "./read-places.ts";
import { showValue } from "./read-value.ts";

/** The answer to one question. */
export interface ReadItem {
  readonly question: Question;
  readonly answer: Answer;
  /** Pointer in the answer → « feuille!cellule »: « » for a scalar, « /ligne/colonne » of a table. */
  readonly places: ReadonlyMap<string, string>;
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

interface FilledCell {
  readonly path: readonly string[];
  readonly value: number | string;
  readonly place: Place;
}

export function readQuestion(
  question: Question,
  places: Places,
  startsIn1904: boolean,
): QuestionReading {
  const filled: FilledCell[] = [];
  const faults: CellFault[] = [];
  const visited: Place[] = [];

  function refuse(place: Place, message: string): void {
    const cell = place.sheet.rows[place.row]?.[place.column] ?? null;
    const { id: item, reference, label } = question;
    const read = cell === null ? "" : showValue(cell);
    faults.push({ place: showPlace(place), item, reference, label, read, message });
  }

  function readAt(place: Place, asked: AskedCell, path: readonly string[]): void {
    visited.push(place);
    const cell = place.sheet.rows[place.row]?.[place.column] ?? null;
    const reading = readCell(asked, cell, startsIn1904);
    if (reading.kind === "fault") refuse(place, reading.message);
    if (reading.kind === "value") filled.push({ path, value: reading.value, place });
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
  const item = assemble(question, filled);
  return { ...(item === undefined ? {} : { item }), faults, visited };
}

/** « 2. Finances!F12 » */
export function showPlace({ sheet, row, column }: Place): string {
  return `${sheet.name}!${cellReference(row, column)}`;
}

function assemble(question: Question, filled: readonly FilledCell[]): ReadItem | undefined {
  const [first] = filled;
  if (first === undefined) return undefined;
  switch (question.type) {
    case "multipleChoice":
      return assembleOptions(question, filled);
    case "breakdown":
    case "table":
      return { question, answer: nest(filled), places: placesOf(filled) };
    case "list":
      return assembleLines(question, filled);
    default:
      return { question, answer: first.value, places: placesOf([{ ...first, path: [] }]) };
  }
}

/** No option chosen is an answer only when each is refused: a blank says nothing. */
function assembleOptions(question: Question, filled: readonly FilledCell[]): ReadItem | undefined {
  const chosen = filled.filter(({ value }) => value === "oui");
  if (chosen.length === 0 && filled.length < askedCells(question).length) return undefined;
  const keys = chosen.map(({ path }) => path[0] ?? "");
  const cells = chosen.map((cell, index) => ({ ...cell, path: [String(index)] }));
  const whole = filled.slice(0, 1).map((cell) => ({ ...cell, path: [] }));
  return { question, answer: keys, places: placesOf([...whole, ...cells]) };
}

/** Lines left blank between others are no lines. */
function assembleLines(question: Question, filled: readonly FilledCell[]): ReadItem {
  const rows = [...new Set(filled.map(({ path }) => path[0] ?? ""))];
  const cells = filled.map((cell) => ({
    ...cell,
    path: [String(rows.indexOf(cell.path[0] ?? "")), ...cell.path.slice(1)],
  }));
  const lines = rows.map(
    (_, index): AnswerLine =>
      Object.fromEntries(
        cells
          .filter(({ path }) => path[0] === String(index))
          .map(({ path, value }) => [path[1] ?? "", value]),
      ),
  );
  return { question, answer: lines, places: placesOf(cells) };
}

/** Line → figure, or line → column → figure. */
function nest(filled: readonly FilledCell[]): Answer {
  const lines = [...new Set(filled.map(({ path }) => path[0] ?? ""))];
  return Object.fromEntries(
    lines.map((line) => {
      const cells = filled.filter(({ path }) => path[0] === line);
      const columns = cells.map(({ path, value }) => [path[1], Number(value)] as const);
      const isFigure = columns[0]?.[0] === undefined;
      return [line, isFigure ? columns[0]?.[1] : Object.fromEntries(columns)];
    }),
  ) as Answer;
}

function placesOf(filled: readonly FilledCell[]): ReadonlyMap<string, string> {
  return new Map(
    filled.map(({ path, place }) => [path.map((key) => `/${key}`).join(""), showPlace(place)]),
  );
}
