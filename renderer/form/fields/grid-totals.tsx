// Under a breakdown or a table: what each column adds up to, beside the total that is expected.

import { useContext } from "react";
import type { Question, QuestionNumber } from "../../../engine/index.ts";
import { AllAnswers } from "../all-answers.ts";
import { figureText } from "../figure-text.ts";
import { fr } from "../french.ts";
import { writeNumber } from "../reading/write-number.ts";
import type { GridAnswer, GridColumn } from "./grid-answer.ts";
import type { TopSum } from "./sum-top-lines.ts";
import { exceedingParts, sumTopLines } from "./sum-top-lines.ts";

interface GridTotalsProps {
  readonly question: Question;
  readonly columns: readonly GridColumn[];
  readonly answer: GridAnswer | undefined;
  /** Last year's, when it stands in a column of its own. */
  readonly before: GridAnswer | undefined;
}

export function GridTotals({ question, columns, answer, before }: GridTotalsProps) {
  const lines = question.lines ?? [];
  const width = 1 + columns.length + (before === undefined ? 0 : 1);
  return (
    <tfoot>
      <tr className="total">
        <th scope="row">Total</th>
        {columns.map((column) => (
          <td key={column.id ?? "valeur"}>
            <output className="total-value">
              {sumText(sumTopLines(lines, answer, column), column)}
            </output>
          </td>
        ))}
        {before !== undefined && columns[0] && (
          <td className="before">{sumText(sumTopLines(lines, before, columns[0]), columns[0])}</td>
        )}
      </tr>
      {columns.map((column) => (
        <Excesses
          key={column.id ?? "valeur"}
          question={question}
          answer={answer}
          column={column}
          width={width}
        />
      ))}
      {columns[0] && <Expected {...{ question, answer, width }} column={columns[0]} />}
    </tfoot>
  );
}

/** Shares of different wholes do not add up. */
function sumText({ filled, sum }: TopSum, { number }: GridColumn): string {
  if (number.kind === "percentage") return "";
  return filled === 0 ? "–" : writeNumber(sum);
}

interface RowsProps {
  readonly question: Question;
  readonly answer: GridAnswer | undefined;
  readonly column: GridColumn;
  readonly width: number;
}

function Excesses({ question, answer, column, width }: RowsProps) {
  return exceedingParts(question.lines ?? [], answer, column).map(({ label, parts, whole }) => (
    <tr key={label} className="gap">
      <td colSpan={width}>
        {fr`${label} : ses lignes « dont » totalisent ${writeNumber(parts)}, pour ${writeNumber(whole)}.`}
      </td>
    </tr>
  ));
}

function Expected({ question, answer, column, width }: RowsProps) {
  const answers = useContext(AllAnswers);
  const { total, lines = [] } = question;
  if (!total) return null;
  const expected = answers[total.id];
  const top = sumTopLines(lines, answer, column);
  return (
    <>
      <tr className="expected">
        <th scope="row">{fr`Attendu (${total.reference} ${total.label})`}</th>
        <td>{typeof expected === "number" ? writeNumber(expected) : fr`non renseigné`}</td>
        {width > 2 && <td className="before" />}
      </tr>
      {typeof expected === "number" && top.filled > 0 && (
        <tr className={gapClass(expected, top)}>
          <td colSpan={width}>{gapSentence(expected, top, column.number, total.reference)}</td>
        </tr>
      )}
    </>
  );
}

/** A gap is only wrong once no line is left to fill. */
function gapClass(expected: number, top: TopSum): string {
  if (top.sum === expected) return "gap gap-none";
  return top.filled < top.lines ? "gap gap-open" : "gap";
}

function gapSentence(
  expected: number,
  top: TopSum,
  number: QuestionNumber,
  reference: string,
): string {
  const scale = 10 ** number.decimals;
  const gap = (Math.round(expected * scale) - Math.round(top.sum * scale)) / scale;
  if (gap === 0) return fr`Le total est celui qui est attendu.`;
  const amount = figureText(Math.abs(gap), number);
  if (gap < 0) return fr`Il y a ${amount} de trop.`;
  return top.filled < top.lines
    ? fr`Il reste ${amount} à répartir pour atteindre ${writeNumber(expected)} (${reference}).`
    : fr`Il manque ${amount} pour atteindre ${writeNumber(expected)} (${reference}).`;
}
