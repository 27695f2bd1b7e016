// A breakdown or a table as lines and columns of figures, with the total of a breakdown.

import type { Answers, Question } from "../../../engine/index.ts";
import type { AnswerEntry } from "./answer-entry.ts";
import { formatFigure } from "./format-figure.ts";
import type { PastAnswer } from "./past-answer.ts";

type QuestionNumber = NonNullable<Question["number"]>;

export interface MatrixView {
  readonly columns: readonly MatrixColumn[];
  /** Of last year's figures, before the others; none on a grid that does not tell them. */
  readonly pastColumns: readonly { readonly label: string }[];
  readonly rows: readonly MatrixRow[];
  /** « à vérifier » of figures that are only offered; null elsewhere. */
  readonly proposal: string | null;
  /** Of a breakdown only: lines of a table are not always of a kind that adds up. */
  readonly total: {
    readonly label: string;
    readonly past: readonly PastCell[];
    readonly cell: MatrixCell;
    readonly symbol: string;
  } | null;
}

export interface MatrixColumn {
  readonly label: string;
  readonly symbol: string;
}

export interface MatrixRow {
  readonly label: string;
  /** 0 at the top, 1 for a line that details another. */
  readonly depth: number;
  readonly past: readonly PastCell[];
  readonly cells: readonly MatrixCell[];
}

/** Null: there was none. */
export interface PastCell {
  readonly value: string | null;
}

export interface MatrixCell {
  readonly value: string | null;
  readonly absence: string | null;
  readonly symbol: string;
}

interface Column {
  readonly label: string;
  readonly number: QuestionNumber;
  readonly read: (line: string) => number | undefined;
}

/** The lines of a breakdown (one column) or of a table (one per column of the table). */
export function createMatrixView(
  question: Question,
  { answer, absence, proposal }: AnswerEntry,
  past: PastAnswer | null = null,
): MatrixView {
  const lines = question.lines ?? [];
  const columns = listColumns(question, answer);
  const pastColumns = past === null ? [] : listColumns(question, past.answer);
  const viewCell = (value: number | undefined, number: QuestionNumber): MatrixCell => ({
    value: formatFigure(value, number.decimals),
    absence: value === undefined ? absence : null,
    symbol: number.symbol,
  });
  const [first] = columns;
  const [pastFirst] = pastColumns;
  return {
    columns: columns.map(({ label, number }) => ({ label, symbol: number.symbol })),
    pastColumns: pastColumns.map(({ label }) => ({
      label: pastColumns.length === 1 ? "L’an dernier" : `${label}, l’an dernier`,
    })),
    proposal,
    rows: lines.map((line) => ({
      label: line.label,
      depth: depthOf(line.parent, lines),
      past: pastColumns.map((column) => viewPast(column.read(line.key), column.number)),
      cells: columns.map((column) => viewCell(column.read(line.key), column.number)),
    })),
    total:
      question.type === "breakdown" && first
        ? {
            label: describeTotal(question),
            past: pastFirst ? [viewPast(addTopLines(question, pastFirst), pastFirst.number)] : [],
            cell: viewCell(addTopLines(question, first), first.number),
            symbol: first.number.symbol,
          }
        : null,
  };
}

function viewPast(value: number | undefined, { decimals }: QuestionNumber): PastCell {
  return { value: formatFigure(value, decimals) };
}

function listColumns(question: Question, answer: Answers[string] | undefined): readonly Column[] {
  const figures = (answer ?? {}) as Readonly<Record<string, number | Record<string, number>>>;
  if (question.type === "breakdown" && question.number) {
    const read = (line: string) => figures[line] as number | undefined;
    return [{ label: capitalise(question.number.unit), number: question.number, read }];
  }
  return (question.columns ?? []).map(({ id, label, number }) => ({
    label,
    number,
    read: (line) => (figures[line] as Record<string, number> | undefined)?.[id],
  }));
}

/** Undefined as soon as one top line has no figure: a partial total would be read as a total. */
function addTopLines(question: Question, column: Column): number | undefined {
  const lines = question.lines ?? [];
  const begun = lines.some((line) => column.read(line.key) !== undefined);
  const blank = begun ? question.whenBlank : undefined;
  return lines
    .filter((line) => line.parent === undefined)
    .map((line) => column.read(line.key) ?? blank)
    .reduce<number | undefined>(
      (sum, value) => (sum === undefined || value === undefined ? undefined : sum + value),
      0,
    );
}

/** Without a number that it must equal, a sum is only a sum: lines may overlap. */
function describeTotal({ total }: Question): string {
  return total === undefined
    ? "Somme des lignes"
    : `Total, égal à ${total.reference} «\u00A0${total.label}\u00A0»`;
}

function depthOf(parent: string | undefined, lines: NonNullable<Question["lines"]>): number {
  if (parent === undefined) return 0;
  return 1 + depthOf(lines.find(({ key }) => key === parent)?.parent, lines);
}

function capitalise(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
