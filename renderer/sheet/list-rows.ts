// A list as rows: the question with the words of its fields, then a row per line, empty ones included.

import type { Answers, Question, QuestionField } from "../../engine/index.ts";
import { countRows, linesOf, sayLines } from "../print/view/lines-view.ts";
import { readPast } from "../print/view/past-answer.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { blankWord } from "./blank-word.ts";
import { cellReference } from "./cell-reference.ts";
import { cellName, type GridContext, type GridRow, textCell } from "./grid-layout.ts";
import { proposalState } from "./proposal-state.ts";
import { rowOf } from "./row-of.ts";
import { scalarCell } from "./scalar-cell.ts";
import type { Cell } from "./workbook.ts";

/** Cells are named `DI_<item>__<line>__<field>`, lines counted from 1. */
export function listRows(
  question: Question,
  heading: readonly Cell[],
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
): readonly GridRow[] {
  const { list } = question;
  if (list === undefined) return [rowOf(heading, [], [], undefined, context)];
  const { title, fields } = list;
  const lines = linesOf(answer);
  const count = countRows(list, lines.length);
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    const words = [textCell("", "line"), textCell(`${title} ${number}`, "line", 1)];
    const cells = fields.map((field) => fieldCell(question, field, lines[index], context));
    const names = fields.map((field) => cellName(question.id, number, field.id));
    const proposed = proposalState(cells, start + 1 + index, context);
    const state =
      index === 0 ? stateOf(question, start + 1, count, lines.length, context) : undefined;
    return rowOf(words, cells, names, state ?? proposed, context);
  });
  const past = readPast(question, context.options);
  const told = past === null ? undefined : sayLines(linesOf(past.answer).length);
  return [headingRow(heading, fields, context, told), ...rows];
}

function fieldCell(
  question: Question,
  field: QuestionField,
  line: Readonly<Record<string, unknown>> | undefined,
  context: GridContext,
): AnswerCell {
  const given = line?.[field.id];
  const value = typeof given === "number" || typeof given === "string" ? given : undefined;
  const hasOptions = field.type === "choice" || field.type === "yesNo";
  const source = hasOptions ? context.listOf(`${question.id}.${field.id}`) : undefined;
  return scalarCell(field, value, source);
}

function headingRow(
  heading: readonly Cell[],
  fields: readonly QuestionField[],
  context: GridContext,
  past: string | undefined,
): GridRow {
  const row = rowOf(heading, [], [], undefined, context, past);
  const labels = fields.map((field) => textCell(headingOf(field), "label"));
  const after = row.cells.slice(context.answerColumn + labels.length);
  return { ...row, cells: [...row.cells.slice(0, context.answerColumn), ...labels, ...after] };
}

/** Its words, its unit, and a star where each line must have it. */
function headingOf({ label, number, required }: QuestionField): string {
  const symbol = number?.symbol ? ` (${number.symbol})` : "";
  return `${label}${symbol}${required ? " *" : ""}`;
}

/** On a prefilled grid, a live word beside the first line while none is filled. */
function stateOf(
  question: Question,
  first: number,
  count: number,
  answered: number,
  context: GridContext,
) {
  if (context.options.answers === undefined) return undefined;
  const word = blankWord(question, context);
  const width = question.list?.fields.length ?? 1;
  const last = cellReference(first + count - 1, context.answerColumn + width - 1);
  const area = `${cellReference(first, context.answerColumn)}:${last}`;
  return {
    formula: `IF(COUNTA(${area})=0,"${word}","")`,
    value: answered === 0 ? word : "",
  };
}
