import type { Donnee, FichierDonnees } from "../../check/raw.ts";
import type { RawFile } from "../../check/raw-campaign.ts";
import { below, keySpan, type Place } from "../../source/place.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { BlockDraft, ElementDraft, Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText, optionalText } from "./author-text.ts";
import { readAppliesTo } from "./read-applies-to.ts";
import { readProvenance } from "./read-provenance.ts";
import { readShape } from "./read-shape.ts";

/** A block and its items; an item whose type does not stand is reported and left out. */
export function readBlock(
  { file, value }: RawFile<FichierDonnees>,
  vocabulary: Vocabulary,
  reader: Reader,
): BlockDraft {
  const place: Place = { file, path: [] };
  const elements = Object.entries(value.donnees).flatMap(([id, item]) => {
    const element = readElement(
      id,
      item,
      value.bloc,
      below(place, "donnees", id),
      vocabulary,
      reader,
    );
    return element === undefined ? [] : [element];
  });
  return omitUndefined({
    id: value.bloc,
    title: authorText(value.titre),
    introduction: optionalText(value.presentation),
    axis: value.axe,
    responsible: value.responsable,
    elements,
    place,
  });
}

function readElement(
  id: string,
  item: Donnee,
  block: string,
  place: Place,
  vocabulary: Vocabulary,
  reader: Reader,
): ElementDraft | undefined {
  const shape = readShape(item, place, vocabulary, reader);
  const appliesTo = readAppliesTo(item.concerne, below(place, "concerne"), reader);
  const provenance = readProvenance(item.provenance, below(place, "provenance"), reader);
  if (shape === undefined) return undefined;
  return omitUndefined({
    id,
    reference: item.reference,
    label: authorText(item.libelle),
    guidance: optionalText(item.consigne),
    whereToFind: optionalText(item.ou_trouver),
    block,
    shape,
    level: item.niveau ?? "esms",
    required: item.obligatoire === "oui",
    carryOver: item.reprise === "oui",
    registerKey: item.finess,
    whenBlank: item.si_absent,
    appliesTo,
    condition: item.visible_si,
    published: item.publication === "oui",
    legalReference: optionalText(item.texte_legal),
    provenance,
    origin: keySpan(place),
    place,
  });
}
