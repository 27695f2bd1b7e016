import type { Answers } from "../../calculation/submission.ts";
import type { AttenduCase, Exemple, FichierFiche } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import type { Example, Expected, ExpectedCell } from "../../model/indicator.ts";
import { below, keySpan, type Place, valueSpan } from "../../source/place.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { IndicatorDraft, Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText, optionalText } from "./author-text.ts";
import { lookUp } from "./look-up.ts";
import { readAppliesTo } from "./read-applies-to.ts";
import { readProvenance } from "./read-provenance.ts";

/** A fiche; nothing when its unit or its dimension does not exist, which is reported. */
export function readIndicator(
  { file, value }: RawFile<FichierFiche>,
  vocabulary: Vocabulary,
  reader: Reader,
): IndicatorDraft | undefined {
  const place: Place = { file, path: [] };
  const unit = lookUp(value.unite, vocabulary.units, below(place, "unite"), "l'unité", reader);
  const dimension =
    value.par === undefined
      ? undefined
      : lookUp(value.par, vocabulary.dimensions, below(place, "par"), "la dimension", reader);
  const appliesTo = readAppliesTo(value.concerne, below(place, "concerne"), reader);
  const provenance = readProvenance(value.provenance, below(place, "provenance"), reader);
  if (unit === undefined || (value.par !== undefined && dimension === undefined)) return undefined;
  return omitUndefined({
    id: value.indicateur,
    reference: value.reference,
    label: authorText(value.libelle),
    axis: value.axe,
    level: value.niveau === "dialogue" ? ("dialogue" as const) : ("analysis" as const),
    dimension,
    source: value.formule,
    unit,
    decimals: value.decimales,
    appliesTo,
    meaning: authorText(value.signification),
    method: optionalText(value.mode_de_calcul),
    precisions: optionalText(value.precisions),
    reading: optionalText(value.lecture),
    caution: optionalText(value.vigilance),
    crossReferences: value.croiser ?? [],
    examples: (value.exemples ?? []).map((example, index) =>
      readExample(example, below(place, "exemples", index)),
    ),
    published: value.publication === "oui",
    provenance,
    origin: valueSpan(place, "indicateur"),
    place,
  });
}

function readExample(example: Exemple, place: Place): Example {
  return {
    name: authorText(example.nom),
    answers: example.donnees as Answers,
    previous: (example.precedent ?? {}) as Answers,
    expected: readExpected(example.attendu),
    origin: keySpan(place, "attendu"),
  };
}

const ABSENCES = {
  non_renseigne: "missing",
  sans_objet: "notApplicable",
  non_calculable: "notComputable",
} as const;

export function readExpected(value: AttenduCase | { [line: string]: AttenduCase }): Expected {
  if (typeof value !== "object") return readExpectedCell(value);
  return Object.fromEntries(
    Object.entries(value).map(([line, cell]) => [line, readExpectedCell(cell)]),
  );
}

export function readExpectedCell(value: AttenduCase): ExpectedCell {
  return typeof value === "number" ? value : ABSENCES[value];
}
