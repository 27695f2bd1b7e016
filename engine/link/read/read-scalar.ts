// The types that one box takes: of an item, and of a field of a list.

import type { Champ, Donnee } from "../../check/raw.ts";
import type { ScalarShape } from "../../model/data-element.ts";
import { below, type Place } from "../../source/place.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { lookUp } from "./look-up.ts";
import { readNumberShape } from "./read-number-shape.ts";

/** Of those, the keys of each: the same in an item and in a field. */
export type RawScalar = (Champ | Donnee) & { readonly type: Champ["type"] };

/** Nothing when it names what does not exist, which is then reported. Its keys have been checked. */
export function readScalar(
  raw: RawScalar,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
  defaultLength: number,
): ScalarShape | undefined {
  switch (raw.type) {
    case "entier":
    case "decimal":
    case "montant":
    case "pourcentage": {
      const figure = { ...raw, type: raw.type, unite: raw.unite! };
      const value = readNumberShape(figure, place, vocabulary, reader);
      return value && { type: "number", value };
    }
    case "date":
      return { type: "date" };
    case "texte":
      return { type: "text", maximumLength: raw.longueur ?? defaultLength };
    case "oui_non":
      return { type: "yesNo" };
    case "choix": {
      const at = below(place, "nomenclature");
      const list = lookUp(raw.nomenclature!, vocabulary.codeLists, at, "la nomenclature", reader);
      return list && { type: "choice", list };
    }
  }
}
