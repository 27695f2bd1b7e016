// A figure broken down by line, with its live total beside the one that is expected.

import type { FieldProps } from "@rjsf/utils";
import { useContext } from "react";
import type { Question, QuestionNumber } from "../../../engine/index.ts";
import { AllAnswers } from "../all-answers.ts";
import { fr } from "../french.ts";
import { writeNumber } from "../reading/write-number.ts";
import { questionOf } from "../section-context.ts";
import { FigureGrid } from "./figure-grid.tsx";
import { asGrid } from "./grid-answer.ts";
import type { TopSum } from "./sum-top-lines.ts";
import { sumTopLines } from "./sum-top-lines.ts";

/** rjsf field `breakdown`. */
export function BreakdownField(props: FieldProps) {
  const { context, question } = questionOf(props.registry, props.name);
  const answer = asGrid(props.formData);
  const { number } = question;
  if (!number) throw new Error(`Broken invariant: ${question.id} has no number`);
  const top = sumTopLines(question.lines ?? [], answer, number.decimals);
  return (
    <FigureGrid
      question={question}
      context={context}
      answer={answer}
      readonly={props.readonly ?? false}
      onAnswer={(next) => props.onChange(next, props.fieldPathId.path)}
      foot={<Totals question={question} number={number} top={top} />}
    />
  );
}

interface TotalsProps {
  readonly question: Question;
  readonly number: QuestionNumber;
  readonly top: TopSum;
}

function Totals({ question, number, top }: TotalsProps) {
  const answers = useContext(AllAnswers);
  const { total } = question;
  const expected = total && answers[total.id];
  return (
    <tfoot>
      <tr className="total">
        <th scope="row">Total</th>
        <td>
          <output className="total-value">{top.filled === 0 ? "–" : writeNumber(top.sum)}</output>
        </td>
      </tr>
      {total && (
        <tr className="expected">
          <th scope="row">{fr`Attendu (${total.reference} ${total.label})`}</th>
          <td>{typeof expected === "number" ? writeNumber(expected) : fr`non renseigné`}</td>
        </tr>
      )}
      {typeof expected === "number" && top.filled > 0 && (
        <tr className={gapClass(expected, top)}>
          <td colSpan={2}>{gapSentence(expected, top, number)}</td>
        </tr>
      )}
    </tfoot>
  );
}

/** A gap is only wrong once no line is left to fill. */
function gapClass(expected: number, top: TopSum): string {
  if (top.sum === expected) return "gap gap-none";
  return top.filled < top.lines ? "gap gap-open" : "gap";
}

function gapSentence(expected: number, top: TopSum, number: QuestionNumber): string {
  const scale = 10 ** number.decimals;
  const gap = (Math.round(expected * scale) - Math.round(top.sum * scale)) / scale;
  if (gap === 0) return fr`Le total est celui qui est attendu.`;
  const amount = `${writeNumber(Math.abs(gap))}\u00A0${number.symbol || number.unit}`;
  return gap > 0 ? fr`Il reste ${amount} à répartir.` : fr`Il y a ${amount} de trop.`;
}
