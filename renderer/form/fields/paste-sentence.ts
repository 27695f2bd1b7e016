import { fr } from "../french.ts";
import { plural } from "../plural.ts";
import type { PasteOutcome } from "./paste-into-grid.ts";

/** What became of a paste, in French: placed, to be corrected, without a box. */
export function pasteSentence({ placed, faulty, beyond, labelsLeft }: PasteOutcome): string {
  const parts = [fr`${plural(placed, "valeur collée", "valeurs collées")}.`];
  if (faulty > 0) parts.push(fr`${plural(faulty, "valeur est", "valeurs sont")} à corriger.`);
  if (beyond > 0) {
    parts.push(fr`${plural(beyond, "valeur n'a pas trouvé", "valeurs n'ont pas trouvé")} de case.`);
  }
  if (labelsLeft) parts.push(fr`Les libellés de la première colonne sont laissés de côté.`);
  return parts.join(" ");
}
