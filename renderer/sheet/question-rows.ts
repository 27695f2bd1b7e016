// A question as rows of its section's sheet: one row, or one per option, line, and a total.

import { type Answers, formatNumber, type Question } from "../../engine/index.ts";
import { describeAnswer } from "../print/view/describe-answer.ts";
import { NOT_ANSWERED } from "../print/view/not-answered.ts";
import { readPast, writePast } from "../print/view/past-answer.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { blankWord } from "./blank-word.ts";
import { breakdownRows } from "./breakdown-rows.ts";
import { cellReference } from "./cell-reference.ts";
import { cellName, type GridContext, type GridRow, textCell } from "./grid-layout.ts";
import { listRows } from "./list-rows.ts";
import { optionCell } from "./option-cell.ts";
import { proposalState } from "./proposal-state.ts";
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
    case "list":
      return listRows(question, headingCells(question), answer, start, context);
    case "multipleChoice":
      return optionRows(question, answer, start, context);
    default: {
      const list = question.type === "choice" || question.type === "yesNo";
      const source = list ? context.listOf(question.id) : undefined;
      const cell = scalarCell(question, answer, source);
      const state = stateOf(question, start, cell, context);
      const names = [cellName(question.id)];
      const past = writtenPast(question, context);
      return [rowOf(headingCells(question), [cell], names, state, context, past)];
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
    question.carryOver ? "Reprise" : "",
    question.published ? "Rendue publique" : "",
  ].filter(Boolean);
}

/** Without a state: that no option is chosen may be the answer. */
function optionRows(
  question: Question,
  answer: Answers[string] | undefined,
  start: number,
  context: GridContext,
): readonly GridRow[] {
  const chosen = Array.isArray(answer) ? answer : [];
  const options = question.options ?? [];
  return [
    rowOf(headingCells(question), [], [], undefined, context, writtenPast(question, context)),
    ...options.map((option, index) => {
      const cell = optionCell(chosen.includes(option.key), context.listOf(question.id));
      return rowOf(
        [textCell("", "line"), textCell(option.label, "line", 1)],
        [cell],
        [cellName(question.id, option.key)],
        proposalState([cell], start + 1 + index, context),
        context,
      );
    }),
  ];
}

/** A dash where there was none; nothing on a grid that does not tell. */
function writtenPast(question: Question, { options }: GridContext): string | undefined {
  const past = readPast(question, options);
  return past === null ? undefined : (writePast(question, past) ?? "–");
}

/** On a prefilled grid, a live word beside an empty answer; on a blank one, beside one offered. */
function stateOf(question: Question, row: number, answer: AnswerCell, context: GridContext) {
  if (context.options.answers === undefined) return proposalState([answer], row, context);
  const { cell } = answer;
  const { whenBlank } = question;
  const word = blankWord(question, context);
  const due = word === NOT_ANSWERED && whenBlank !== undefined;
  const said = due ? `compte pour ${formatNumber(whenBlank, 0)}` : word;
  return {
    formula: `IF(ISBLANK(${cellReference(row, context.answerColumn)}),"${said}","")`,
    value: cell.value === null ? said : "",
  };
}
