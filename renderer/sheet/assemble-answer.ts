// The answer that the filled cells of one question make.

import type { Answer, AnswerLine, Question } from "../../engine/index.ts";
import { askedCells } from "./asked-cells.ts";

export interface FilledCell {
  /** In the answer: none for a scalar, line, then column. */
  readonly path: readonly string[];
  readonly value: number | string;
  /** « feuille!cellule » */
  readonly place: string;
}

export interface AssembledAnswer {
  readonly answer: Answer;
  /** Pointer in the answer → « feuille!cellule »: « » for a scalar, « /ligne/colonne » of a table. */
  readonly places: ReadonlyMap<string, string>;
}

/** The answer that filled cells make; undefined when none does. */
export function assembleAnswer(
  question: Question,
  filled: readonly FilledCell[],
): AssembledAnswer | undefined {
  const [first] = filled;
  if (first === undefined) return undefined;
  switch (question.type) {
    case "multipleChoice":
      return assembleOptions(question, filled);
    case "breakdown":
    case "table":
      return { answer: nest(filled), places: placesOf(filled) };
    case "list":
      return assembleLines(filled);
    default:
      return { answer: first.value, places: placesOf([{ ...first, path: [] }]) };
  }
}

/** No option chosen is an answer only when each is refused: a blank says nothing. */
function assembleOptions(
  question: Question,
  filled: readonly FilledCell[],
): AssembledAnswer | undefined {
  const chosen = filled.filter(({ value }) => value === "oui");
  if (chosen.length === 0 && filled.length < askedCells(question).length) return undefined;
  const keys = chosen.map(({ path }) => path[0] ?? "");
  const cells = chosen.map((cell, index) => ({ ...cell, path: [String(index)] }));
  const whole = filled.slice(0, 1).map((cell) => ({ ...cell, path: [] }));
  return { answer: keys, places: placesOf([...whole, ...cells]) };
}

/** Lines left blank between others are no lines. */
function assembleLines(filled: readonly FilledCell[]): AssembledAnswer {
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
  return { answer: lines, places: placesOf(cells) };
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
  return new Map(filled.map(({ path, place }) => [path.map((key) => `/${key}`).join(""), place]));
}
