import { formatNumber, type Question } from "../../engine/index.ts";
import type { AnswerCell } from "./answer-cell.ts";
import { numberFormat } from "./number-format.ts";

type QuestionNumber = NonNullable<Question["number"]>;

/** A figure: whole or decimal, within its bounds, shown with its decimals. */
export function figureCell(number: QuestionNumber, value: unknown): AnswerCell {
  const whole = number.decimals === 0;
  return {
    cell: {
      value: typeof value === "number" ? value : null,
      style: { kind: "answer", numberFormat: numberFormat(number.decimals) },
    },
    rule: {
      type: "number",
      whole,
      ...(number.minimum === undefined ? {} : { minimum: number.minimum }),
      ...(number.maximum === undefined ? {} : { maximum: number.maximum }),
    },
    message: `Un nombre ${whole ? "entier" : "décimal"}${describeBounds(number)} est attendu.`,
  };
}

function describeBounds({ minimum, maximum, decimals }: QuestionNumber): string {
  const least = minimum === undefined ? undefined : formatNumber(minimum, decimals);
  const most = maximum === undefined ? undefined : formatNumber(maximum, decimals);
  if (least !== undefined && most !== undefined) return ` entre ${least} et ${most}`;
  if (least !== undefined) return ` d’au moins ${least}`;
  return most === undefined ? "" : ` d’au plus ${most}`;
}
