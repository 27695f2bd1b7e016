// A list as a table to be written on: a column per field, a row per line, empty ones for those to come.

import type { Answers, QuestionField, QuestionList } from "../../../engine/index.ts";
import type { AnswerEntry } from "./answer-entry.ts";
import { formatDay } from "./format-day.ts";
import { formatFigure } from "./format-figure.ts";
import { NOT_ANSWERED } from "./not-answered.ts";
import type { PastAnswer } from "./past-answer.ts";

export interface LinesView {
  /** What the numbers of the first column count: « Autorisation ». */
  readonly title: string;
  readonly columns: readonly LinesColumn[];
  readonly rows: readonly LinesRow[];
  /** « non renseigné », « sans objet » on a prefilled grid; null on a blank one. */
  readonly absence: string | null;
  /** « à vérifier » of lines that are only offered; null elsewhere. */
  readonly proposal: string | null;
  /** « L’an dernier : 2 lignes », or « – » for none; null on a grid that does not tell. */
  readonly lastYear: string | null;
  /** Said under the table when a column must be filled in each line. */
  readonly hasRequired: boolean;
}

export interface LinesColumn {
  readonly label: string;
  /** « jj/mm/aaaa », « oui ou non », the unit; empty for a free text. */
  readonly hint: string;
  /** How much room it takes: a text, or a figure, a date, a yes or a no. */
  readonly isWide: boolean;
}

export interface LinesRow {
  readonly number: number;
  readonly cells: readonly { readonly value: string | null; readonly absence: string | null }[];
}

/** Lines that a blank grid shows, and empty ones after those of a prefilled one. */
const ROWS = 8;
const SPARE = 2;

type Line = Readonly<Record<string, unknown>>;

/** The table of one list, blank or prefilled. */
export function createLinesView(
  list: QuestionList,
  { answer, absence, proposal }: AnswerEntry,
  past: PastAnswer | null = null,
): LinesView {
  const lines = linesOf(answer);
  const count = countRows(list, lines.length);
  return {
    title: list.title,
    columns: list.fields.map((field) => ({
      label: field.required ? `${field.label} *` : field.label,
      hint: hintOf(field),
      isWide: field.type === "text" || field.type === "choice",
    })),
    rows: Array.from({ length: count }, (_, index) => ({
      number: index + 1,
      cells: list.fields.map((field) => viewCell(field, lines[index], absence)),
    })),
    absence: lines.length === 0 ? absence : null,
    proposal,
    lastYear: past && `L’an dernier\u00A0: ${sayLines(linesOf(past.answer).length)}`,
    hasRequired: list.fields.some(({ required }) => required),
  };
}

/** The lines of an answer; none of what is no list, such as another year's. */
export function linesOf(answer: Answers[string] | undefined): readonly Line[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter((line): line is Line => typeof line === "object" && line !== null);
}

/** « 2 lignes »; a dash for none. */
export function sayLines(count: number): string {
  return count === 0 ? "–" : `${count}\u00A0ligne${count > 1 ? "s" : ""}`;
}

/** Enough to write on, and for the lines that are there; never more than there may be. */
export function countRows({ minimum, maximum }: QuestionList, answered: number): number {
  const spare = answered === 0 ? 0 : answered + SPARE;
  return Math.max(answered, Math.min(maximum, Math.max(ROWS, minimum, spare)));
}

/** What is not answered is said of the lines that are begun, not of those to come. */
function viewCell(field: QuestionField, line: Line | undefined, absence: string | null) {
  const given = line?.[field.id];
  const isBegun = line !== undefined && Object.keys(line).length > 0;
  const value = given === undefined ? null : textOf(field, given);
  const isBlank = value === null && isBegun && absence !== null;
  return { value, absence: isBlank ? NOT_ANSWERED : null };
}

function textOf({ type, number, options }: QuestionField, given: unknown): string | null {
  switch (type) {
    case "number": {
      const figure = formatFigure(given, number?.decimals ?? 0);
      return figure && [figure, number?.symbol].filter(Boolean).join("\u00A0");
    }
    case "date":
      return formatDay(String(given));
    case "choice":
      return options?.find(({ key }) => key === given)?.label ?? String(given);
    case "text":
    case "yesNo":
      return String(given);
  }
}

function hintOf(field: QuestionField): string {
  switch (field.type) {
    case "date":
      return "jj/mm/aaaa";
    case "yesNo":
      return "oui ou non";
    case "choice":
      return (field.options ?? []).map(({ label }) => label).join("\u202F; ");
    case "number":
      return field.number?.symbol || (field.number?.unit ?? "");
    case "text":
      return field.guidance ?? "";
  }
}
