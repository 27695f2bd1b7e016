// How to read a fiche, as both printers say it: the parts in their order.

import { typography } from "../../../engine/index.ts";

export interface ReadingGuide {
  readonly introduction: string;
  readonly parts: readonly { readonly term: string; readonly text: string }[];
}

const PARTS = [
  ["Signification", "Ce que l’indicateur dit de l’établissement ou du service."],
  [
    "Mode de calcul",
    "La formule en toutes lettres, en écriture mathématique, puis telle qu’elle est exécutée. C’est la même formule qui calcule à l’écran et dans les restitutions.",
  ],
  [
    "Données à saisir",
    "Les réponses dont l’indicateur dépend, avec leur numéro dans la grille et dans le formulaire.",
  ],
  ["Précisions", "Ce qu’il faut compter, et ce qu’il ne faut pas compter."],
  ["Lecture", "Ce qu’une valeur élevée ou faible peut vouloir dire."],
  ["Points de vigilance", "Ce qui peut tromper : petits effectifs, situations particulières."],
  ["Indicateurs à croiser", "Ceux qui aident à comprendre celui-ci."],
  ["Catégories concernées", "Les ESMS pour lesquels l’indicateur est calculé."],
  [
    "Exemples chiffrés",
    "Des cas recalculés à chaque édition du guide. « vide » : rien n’est répondu.",
  ],
  [
    "Le signe †",
    "Une définition que les sources publiques n’établissent pas entièrement. La raison est donnée avec elle, et rappelée au chapitre « Provenance des définitions ».",
  ],
] as const;

/** What stands before the first fiche. */
export const readingGuide: ReadingGuide = {
  introduction: typography(
    "Chaque indicateur a sa fiche, dont les parties sont toujours dans le même ordre. Son code ne change pas d’une édition à l’autre : dans la version en ligne du guide, il est l’adresse de la fiche.",
  ),
  parts: PARTS.map(([term, text]) => ({ term, text: typography(text) })),
};
