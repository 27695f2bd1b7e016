import type { QuestionNumber } from "../../../../engine/index.ts";
import { formatNumber } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { figureText } from "../../entry/figure-text.ts";
import type { Outlier } from "./find-outliers.ts";

/** « 12 fois la médiane des établissements (10 lits) ». */
export function outlierSentence(
  { value, median }: Pick<Outlier, "value" | "median">,
  number: QuestionNumber | undefined,
): string {
  const middle = figureText(median, number);
  const ratio = value / median;
  if (median === 0 || ratio < 0) return fr`loin de la médiane des établissements (${middle})`;
  if (value === 0) return fr`zéro, quand la médiane des établissements est ${middle}`;
  if (ratio >= 2) return fr`${times(ratio)} fois la médiane des établissements (${middle})`;
  if (ratio <= 0.5)
    return fr`${times(1 / ratio)} fois moins que la médiane des établissements (${middle})`;
  return fr`loin de la médiane des établissements (${middle})`;
}

/** « 12 », « 2,5 »: a decimal only where it says something. */
function times(ratio: number): string {
  return formatNumber(ratio, ratio < 10 && Math.round(ratio * 10) % 10 !== 0 ? 1 : 0);
}
