// How a list speaks of its lines: « une autorisation » says the gender of all the rest.

import type { QuestionList } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import { writeNumber } from "../reading/write-number.ts";

/** « Autorisation 2 ». */
export function nameLine({ title }: QuestionList, index: number): string {
  return fr`${title} ${writeNumber(index + 1)}`;
}

/** « Aucune autorisation pour l'instant. » */
export function emptySentence({ line }: QuestionList): string {
  return fr`Auc${line} pour l'instant.`;
}

/** « Autorisation 2 retirée. » */
export function removedSentence(list: QuestionList, index: number): string {
  return fr`${nameLine(list, index)} : ligne retirée.`;
}

/** Said where the button to add stood. */
export function fullSentence({ maximum }: QuestionList): string {
  return fr`La liste est complète : ${writeNumber(maximum)} ${maximum === 1 ? "ligne" : "lignes"} au plus.`;
}
