// The type of an item: what its keys become.

import type { Donnee } from "../../check/raw.ts";
import type { Shape, TableColumn } from "../../model/data-element.ts";
import { below, type Place } from "../../source/place.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { checkKeys } from "./check-keys.ts";
import { lookUp } from "./look-up.ts";
import { readList } from "./read-list.ts";
import { readNumberShape } from "./read-number-shape.ts";
import { readScalar } from "./read-scalar.ts";

const DEFAULT_TEXT_LENGTH = 1000;

/** Nothing when the keys do not make a type; the reason is then reported. */
export function readShape(
  item: Donnee,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): Shape | undefined {
  if (!checkKeys(item, place, reader)) return undefined;
  const { type } = item;
  switch (type) {
    case "choix_multiple": {
      const at = below(place, "nomenclature");
      const list = lookUp(item.nomenclature!, vocabulary.codeLists, at, "la nomenclature", reader);
      return list && { type: "multipleChoice", list };
    }
    case "repartition": {
      const dimension = lookUpDimension(item, place, vocabulary, reader);
      const value = readNumberShape(item.valeur!, below(place, "valeur"), vocabulary, reader);
      const total = item.total === undefined ? {} : { total: item.total };
      return dimension && value && { type: "breakdown", dimension, value, ...total };
    }
    case "tableau": {
      const dimension = lookUpDimension(item, place, vocabulary, reader);
      const columns = readColumns(item, place, vocabulary, reader);
      return dimension && columns && { type: "table", dimension, columns };
    }
    case "liste":
      return readList(item, place, vocabulary, reader);
    default:
      return readScalar({ ...item, type }, place, vocabulary, reader, DEFAULT_TEXT_LENGTH);
  }
}

function lookUpDimension(item: Donnee, place: Place, vocabulary: Vocabulary, reader: Reader) {
  const at = below(place, "dimension");
  return lookUp(item.dimension!, vocabulary.dimensions, at, "la dimension", reader);
}

function readColumns(
  item: Donnee,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): readonly TableColumn[] | undefined {
  const columns = Object.entries(item.colonnes!).map(([id, column]) => {
    const value = readNumberShape(column, below(place, "colonnes", id), vocabulary, reader);
    return value && { id, label: authorText(column.libelle), value };
  });
  return columns.every((column) => column !== undefined) ? columns : undefined;
}
