import type { AnswerCell } from "./answer-cell.ts";

/** One option of a multiple choice: « oui » when it is chosen. */
export function optionCell(chosen: boolean, list: string): AnswerCell {
  return {
    cell: { value: chosen ? "oui" : null, style: { kind: "answerText" } },
    rule: { type: "list", source: list },
    message: "Choisissez «\u00A0oui\u00A0» ou laissez vide.",
  };
}
