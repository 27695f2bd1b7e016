// A list: the fields asked of each line, how one line is called, how many there may be.

import type { Champ, Donnee } from "../../check/raw.ts";
import type { ListField, Shape } from "../../model/data-element.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import { report } from "../diagnostics.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText, optionalText } from "./author-text.ts";
import { checkKeys } from "./check-keys.ts";
import { readScalar } from "./read-scalar.ts";

const DEFAULT_LINE = "une ligne";
const DEFAULT_MAXIMUM = 50;
const DEFAULT_TEXT_LENGTH = 200;

/** What the texts of a whole answer may hold, for it to be saved in one request. */
const MOST_CHARACTERS = 50_000;

/** Nothing when a field has no type that stands; the reason is then reported. */
export function readList(
  item: Donnee,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): Extract<Shape, { type: "list" }> | undefined {
  const fields = Object.entries(item.champs!).map(([id, field]) =>
    readField(id, field, below(place, "champs", id), vocabulary, reader),
  );
  const { minimum = 1, maximum = Math.max(minimum, DEFAULT_MAXIMUM) } = item;
  if (minimum > maximum) {
    reader.add(report.boundsCrossed(valueSpan(place, "minimum"), { minimum, maximum }));
  }
  if (!fields.every((field) => field !== undefined)) return undefined;
  const characters = maximum * fields.reduce((sum, field) => sum + lengthOf(field), 0);
  if (characters > MOST_CHARACTERS) {
    reader.add(report.listTooLong(keySpan(place, "champs"), { characters, most: MOST_CHARACTERS }));
  }
  const line = authorText(item.ligne ?? DEFAULT_LINE);
  return { type: "list", fields, line, minimum, maximum };
}

function readField(
  id: string,
  field: Champ,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): ListField | undefined {
  if (!checkKeys(field, place, reader)) return undefined;
  const shape = readScalar(field, place, vocabulary, reader, DEFAULT_TEXT_LENGTH);
  return (
    shape &&
    omitUndefined({
      id,
      label: authorText(field.libelle),
      guidance: optionalText(field.consigne),
      required: field.obligatoire === "oui",
      shape,
    })
  );
}

function lengthOf({ shape }: ListField): number {
  return shape.type === "text" ? shape.maximumLength : 0;
}
