// A question as rows of its section's sheet: one row, or one per option, line, and a total.

import type { Answers, Question } from "../../engine/index.ts";
import { describeAnswer } from "../print/view/describe-answer.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { breakdownRows } from "./breakdown-rows.ts";
import { cellReference } from "./cell-reference.ts";
import {
  ANSWER_COLUMN,
  cellName,
  type GridContext,
  type GridRow,
  textCell,
} from "./grid-layout.ts";
import { optionCell } from "./option-cell.ts";
import { rowOf } from "./row-of.ts";
import { scalarCell } from "./scalar-cell.ts";
import type { Cell } from "./workbook.ts";

/** The rows of a question, the first of which will be row `start` (from 0) of the sheet. */
export function questionRows(
  question: Question,
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
): readonly GridRow[] {
  switch (question.type) {
    case "breakdown":
    case "table":
      return breakdownRows(question, headingCells(question), answer, start, context);
    case "multipleChoice":
      return optionRows(question, answer, start, context);
    default: {
      const list = question.type === "choice" || question.type === "yesNo";
      const source = list ? context.listOf(question.id) : undefined;
      const cell = scalarCell(question, answer, source);
      const state = stateOf(start, cell, context);
      return [rowOf(headingCells(question), [cell], [cellName(question.id)], state, context)];
    }
  }
}

/** N°, label, condition and guidance, unit, where to find. */
function headingCells(question: Question): readonly Cell[] {
  const mark = question.mark === undefined ? "" : " †";
  return [
    textCell(`${question.reference}${mark}`, "reference"),
    textCell(question.label, "label"),
    textCell(listRemarks(question).join("\n"), "text"),
    textCell(question.number?.symbol, "text"),
    textCell(question.whereToFind, "text"),
  ];
}

function listRemarks(question: Question): readonly string[] {
  return [
    question.condition === undefined ? "" : `À remplir ${question.condition}.`,
    question.guidance ?? "",
    describeAnswer(question),
    question.required ? "" : "Facultative",
    question.level === "og" ? "Organisme gestionnaire" : "",
    question.carryOver ? "Reprise de l’an dernier" : "",
  ].filter(Boolean);
}

function optionRows(
  question: Question,
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
): readonly GridRow[] {
  const chosen = Array.isArray(answer) ? answer : [];
  const options = question.options ?? [];
  const first = cellReference(start + 1, ANSWER_COLUMN);
  const last = cellReference(start + options.length, ANSWER_COLUMN);
  const state = {
    formula: `IF(COUNTA(${first}:${last})=0,"non renseigné","")`,
    value: chosen.length === 0 ? "non renseigné" : "",
  };
  return [
    rowOf(headingCells(question), [], [], context.prefilled ? state : undefined, context),
    ...options.map((option) =>
      rowOf(
        [textCell("", "line"), textCell(option.label, "line", 1)],
        [optionCell(chosen.includes(option.key), context.listOf(question.id))],
        [cellName(question.id, option.key)],
        undefined,
        context,
      ),
    ),
  ];
}

/** On a prefilled grid, a live « non renseigné » beside an empty answer. */
function stateOf(row: number, { cell }: AnswerCell, { prefilled }: GridContext) {
  if (!prefilled) return undefined;
  return {
    formula: `IF(ISBLANK(${cellReference(row, ANSWER_COLUMN)}),"non renseigné","")`,
    value: cell.value === null ? "non renseigné" : "",
  };
}
