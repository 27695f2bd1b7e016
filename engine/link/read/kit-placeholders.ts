// The placeholders of a kit as authors write them, and their names once read.

import {
  type KitPlaceholder,
  type Placeholder,
  replacePlaceholders,
} from "../../model/placeholders.ts";

/** In the order in which they are told. */
export const KIT_PLACEHOLDERS: ReadonlyMap<string, KitPlaceholder> = new Map([
  ["campagne", "year"],
  ["exercice", "reportingYear"],
  ["categorie", "category"],
  ["libelle_de_la_categorie", "categoryLabel"],
  ["etablissement", "establishment"],
  ["ouverture", "opening"],
  ["cloture", "closing"],
  ["retour", "returnDay"],
  ["taux_de_remplissage", "fillRate"],
  ["nombre_de_questions", "questionCount"],
]);

export const LETTER_PLACEHOLDERS: ReadonlyMap<string, Placeholder> = new Map<string, Placeholder>([
  ...KIT_PLACEHOLDERS,
  ["service", "service"],
]);

export const NO_PLACEHOLDERS: ReadonlyMap<string, Placeholder> = new Map();

/** The text with every known placeholder under its name once read. */
export function translatePlaceholders(
  text: string,
  known: ReadonlyMap<string, Placeholder>,
): string {
  return replacePlaceholders(text, (name) => {
    const translated = known.get(name);
    return translated && `{{${translated}}}`;
  });
}
