import type { Answer, Question } from "../../../engine/index.ts";
import { asGrid, gridColumns, readCell } from "../../form/fields/grid-answer.ts";
import { asLines } from "../../form/fields/list-answer.ts";
import { fr } from "../../form/french.ts";
import { useSaving } from "../saving/save-context.ts";
import { knownAnswer } from "../saving/save-state.ts";
import { answerText } from "./answer-text.ts";
import { fieldText } from "./field-text.ts";
import { figureText } from "./figure-text.ts";

interface LastSavedProps {
  readonly question: Question;
  /** `item`, `item.line` or `item.line.column`. */
  readonly cell: string;
}

/** What the server still has where a text could not be saved; nothing when it has nothing. */
export function LastSaved({ question, cell }: LastSavedProps) {
  const known = useSaving((state) => knownAnswer(state, question.id)?.value ?? null);
  const text = known === null ? undefined : cellText(question, cell, known);
  return text === undefined ? null : fr`La dernière valeur enregistrée est ${text}.`;
}

function cellText(question: Question, cell: string, known: Answer): string | undefined {
  const [, line, columnId] = cell.split(".");
  if (line === undefined) return answerText(question, known);
  if (question.list) {
    const field = question.list.fields.find(({ id }) => id === columnId);
    return field && fieldText(field, asLines(known)[Number(line)]?.[field.id]);
  }
  const column = gridColumns(question).find(({ id }) => id === columnId);
  const value = column && readCell(asGrid(known), line, column);
  return value === undefined ? undefined : figureText(value, column?.number);
}
