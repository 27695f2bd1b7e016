import type { RawCampaign } from "../../check/raw-campaign.ts";
import type { CodeList } from "../../model/code-list.ts";
import { valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Vocabulary } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";
import type { Categories } from "./read-categories.ts";
import { readOptions } from "./read-options.ts";
import { readProvenance } from "./read-provenance.ts";
import { readUnits } from "./read-units.ts";

/** What items, indicators and controls are made of: units, lists and dimensions. */
export function readVocabulary(raw: RawCampaign, known: Categories, reader: Reader): Vocabulary {
  return {
    ...known,
    sources: reader.sources,
    units: readUnits(raw.units, reader.add),
    codeLists: readLists(raw.codeLists, ({ nomenclature }) => nomenclature, "nomenclature", reader),
    dimensions: readLists(raw.dimensions, ({ dimension }) => dimension, "dimension", reader),
  };
}

type ListFile = RawCampaign["codeLists"][number] | RawCampaign["dimensions"][number];

function readLists<File extends ListFile>(
  files: readonly File[],
  idOf: (value: File["value"]) => string,
  key: string,
  reader: Reader,
): ReadonlyMap<string, CodeList> {
  const lists = new Map<string, CodeList>();
  const places = new Map<string, File>();
  for (const raw of files) {
    const { file, value } = raw;
    const id = idOf(value);
    const first = places.get(id);
    if (first !== undefined) {
      const related = {
        at: valueSpan({ file: first.file, path: [key] }),
        message: "première définition",
      };
      reader.add(report.duplicateCode(valueSpan({ file, path: [key] }), { code: id }, [related]));
      continue;
    }
    places.set(id, raw);
    lists.set(id, {
      id,
      label: authorText(value.libelle),
      options: readOptions(value.modalites, { file, path: ["modalites"] }, reader),
      provenance: readProvenance(value.provenance, { file, path: ["provenance"] }, reader),
      origin: valueSpan({ file, path: [key] }),
    });
  }
  return lists;
}
