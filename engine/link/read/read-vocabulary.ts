import type { FichierDimension, FichierNomenclature } from "../../check/raw.ts";
import type { RawCampaign, RawFile } from "../../check/raw-campaign.ts";
import type { CodeList, Dimension } from "../../model/code-list.ts";
import type { Unit } from "../../model/unit.ts";
import { valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import { readAttributes, refuseAttributes } from "./read-attributes.ts";
import type { Categories } from "./read-categories.ts";
import { readOptions } from "./read-options.ts";
import { readProvenance } from "./read-provenance.ts";
import { readUnits } from "./read-units.ts";

/** What items, indicators and controls are made of: units, lists and dimensions. */
export function readVocabulary(raw: RawCampaign, known: Categories, reader: Reader): Vocabulary {
  const units = readUnits(raw.units, reader.add);
  const codeLists = raw.codeLists.map((file) => readCodeList(file, reader));
  const dimensions = raw.dimensions.map((file) => readDimension(file, units, reader));
  return {
    ...known,
    sources: reader.sources,
    units,
    codeLists: byId(codeLists, reader),
    dimensions: byId(dimensions, reader),
  };
}

function readCodeList(raw: RawFile<FichierNomenclature>, reader: Reader): CodeList {
  refuseAttributes(raw, reader);
  return readList(raw, "nomenclature", raw.value.nomenclature, reader);
}

function readDimension(
  raw: RawFile<FichierDimension>,
  units: ReadonlyMap<string, Unit>,
  reader: Reader,
): Dimension {
  return {
    ...readList(raw, "dimension", raw.value.dimension, reader),
    attributes: readAttributes(raw, units, reader),
  };
}

function readList(
  { file, value }: RawFile<FichierNomenclature> | RawFile<FichierDimension>,
  key: string,
  id: string,
  reader: Reader,
): CodeList {
  return {
    id,
    label: authorText(value.libelle),
    options: readOptions(value.modalites, { file, path: ["modalites"] }, reader),
    provenance: readProvenance(value.provenance, { file, path: ["provenance"] }, reader),
    origin: valueSpan({ file, path: [key] }),
  };
}

/** The first of each code; the others are reported. */
function byId<List extends CodeList>(
  lists: readonly List[],
  reader: Reader,
): ReadonlyMap<string, List> {
  const map = new Map<string, List>();
  for (const list of lists) {
    const { id: code, origin } = list;
    const first = map.get(code);
    if (first === undefined) map.set(code, list);
    else {
      const related = [{ at: first.origin, message: "première définition" }];
      reader.add(report.duplicateCode(origin, { code }, related));
    }
  }
  return map;
}
