import type { Question, QuestionNumber } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";

/** « personnes, en nombre entier »; undefined for what is not a figure. */
export function unitSentence({ number, columns }: Question): string | undefined {
  if (number) return numberSentence(number);
  const told = columns?.map(({ label, number: one }) => fr`${label} : ${numberSentence(one)}`);
  return told?.join(fr` ; `);
}

function numberSentence({ kind, unit, decimals }: QuestionNumber): string {
  if (kind === "integer") return fr`${unit}, en nombre entier`;
  const digits = plural(decimals, "chiffre", "chiffres");
  return fr`${unit}, ${digits} au plus après la virgule`;
}
