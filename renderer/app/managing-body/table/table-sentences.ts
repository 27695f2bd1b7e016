// What the table says of what was done, and of cells that take nothing.

import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import type { CellView } from "./cell-view.ts";
import type { TablePaste } from "./paste-into-table.ts";
import type { TableColumn } from "./table-column.ts";
import type { TableRow } from "./table-row.ts";

type PasteCounts = Readonly<Record<keyof TablePaste, number>>;

/** What became of a paste: given, to be corrected, refused by its cell, outside. */
export function pasteSentence({ given, faulty, refused, beyond }: PasteCounts): string {
  const parts = [fr`${plural(given, "valeur collée", "valeurs collées")}.`];
  if (faulty > 0) parts.push(fr`${plural(faulty, "valeur est", "valeurs sont")} à corriger.`);
  if (refused > 0) {
    parts.push(
      fr`${plural(refused, "valeur ignorée", "valeurs ignorées")} : sa case ne se saisit pas ici.`,
    );
  }
  if (beyond > 0) {
    parts.push(fr`${plural(beyond, "valeur dépasse", "valeurs dépassent")} du tableau.`);
  }
  return parts.join(" ");
}

export function copySentence(text: string, count: number): string {
  return fr`« ${text} » copié vers ${plural(count, "établissement", "établissements")}.`;
}

/** Of an undone paste or copy; `left` is how many of its cells were changed since. */
export function undoSentence(left: number): string {
  const done = fr`Valeurs d'avant remises.`;
  if (left === 0) return done;
  return fr`${done} ${plural(left, "case modifiée depuis garde sa valeur", "cases modifiées depuis gardent leur valeur")}.`;
}

/** Why a cell takes nothing; undefined where it may be typed in. */
export function readOnlySentence(
  row: TableRow,
  column: TableColumn,
  view: CellView,
): string | undefined {
  const question = row.asked.get(column.category)?.question;
  switch (view.state) {
    case "open":
      return undefined;
    case "notAsked":
      return fr`Cette question n'est pas posée à cet établissement.`;
    case "hidden":
      return question?.condition === undefined
        ? fr`Cette question ne se pose pas.`
        : fr`Cette question se pose ${question.condition}.`;
    case "locked":
      return column.lockedBecause;
    case "common":
      return fr`Réponse commune de l'organisme gestionnaire. Pour répondre autrement, ouvrez le questionnaire de l'établissement : la raison y est demandée.`;
    case "words":
      return fr`Cette réponse se saisit dans le questionnaire de l'établissement.`;
  }
}
