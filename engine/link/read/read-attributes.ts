// The numbers that the lines of a dimension carry: declared once, with a unit, then given by each.

import type { FichierDimension, FichierNomenclature } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Attribute } from "../../model/code-list.ts";
import type { Unit } from "../../model/unit.ts";
import { below, keySpan, type Place } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { lookUp } from "./look-up.ts";

/** The attributes that a dimension declares; each of its lines carries all of them and no other. */
export function readAttributes(
  { file, value }: RawFile<FichierDimension>,
  units: ReadonlyMap<string, Unit>,
  reader: Reader,
): readonly Attribute[] {
  const declared = Object.keys(value.attributs ?? {});
  for (const [line, { attributs = {} }] of Object.entries(value.modalites)) {
    const place: Place = { file, path: ["modalites", line] };
    const given = Object.keys(attributs);
    for (const attribute of given.filter((one) => !declared.includes(one))) {
      const facts = { attribute, near: suggest(attribute, declared) };
      reader.add(report.undeclaredAttribute(keySpan(place, "attributs", attribute), facts));
    }
    for (const attribute of declared.filter((one) => !given.includes(one))) {
      reader.add(report.attributeMissing(keySpan(place), { line, attribute }));
    }
  }
  const place: Place = { file, path: ["attributs"] };
  return Object.entries(value.attributs ?? {}).flatMap(([id, { libelle, unite }]) => {
    const unit = lookUp(unite, units, below(place, id, "unite"), "l'unité", reader);
    return unit === undefined ? [] : [{ id, label: authorText(libelle), unit }];
  });
}

/** Options of a nomenclature are answers: no formula can read a number that they would carry. */
export function refuseAttributes(
  { file, value }: RawFile<FichierNomenclature>,
  reader: Reader,
): void {
  for (const [option, { attributs }] of Object.entries(value.modalites)) {
    if (attributs === undefined) continue;
    const place: Place = { file, path: ["modalites", option, "attributs"] };
    reader.add(report.attributesUseless(keySpan(place), { option }));
  }
}
