// The answer that a workbook held for a question when it was made, read as its own cells are: the two
// then compare.

import type { Answer, Question } from "../../engine/index.ts";
import { askedCells } from "./asked-cells.ts";
import { assembleAnswer } from "./assemble-answer.ts";
import { readCell } from "./read-cell.ts";
import { readLineName } from "./read-list.ts";
import type { PrintedCells } from "./read-printed.ts";

/** Undefined when there was none. */
export function readPrintedAnswer(
  question: Question,
  { values }: PrintedCells,
  startsIn1904: boolean,
): Answer | undefined {
  const filled = printedCells(question, values).flatMap(({ name, asked, path }) => {
    const reading = readCell(asked, values.get(name) ?? null, startsIn1904);
    return reading.kind === "value" ? [{ path, value: reading.value, place: "" }] : [];
  });
  return assembleAnswer(question, filled)?.answer;
}

function printedCells(question: Question, values: PrintedCells["values"]) {
  if (question.list === undefined) {
    return askedCells(question).map((asked) => ({ name: asked.name, asked, path: asked.path }));
  }
  return [...values.keys()].flatMap((name) => {
    const found = readLineName(question, name);
    if (found === undefined) return [];
    return [{ name, asked: found.field, path: [found.line, found.field.id] }];
  });
}
