// From French files to English drafts: this folder is the border between the two.

import type { RawCampaign } from "../../check/raw-campaign.ts";
import { type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report, reportGuide } from "../diagnostics.ts";
import type { Definitions, Placed } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { claimCodes } from "./claim-codes.ts";
import { readBlock } from "./read-blocks.ts";
import { readCampaign } from "./read-campaign.ts";
import type { Categories } from "./read-categories.ts";
import { readControls } from "./read-controls.ts";
import { readEvolutions } from "./read-evolutions.ts";
import { readExportColumns } from "./read-export-columns.ts";
import { readIndicator } from "./read-indicator.ts";
import { readVocabulary } from "./read-vocabulary.ts";
import { readWorkedSubmission } from "./read-worked-submission.ts";

/** Everything the files define, in the order that the guide gives. */
export function readDefinitions(raw: RawCampaign, known: Categories, reader: Reader): Definitions {
  const vocabulary = readVocabulary(raw, known, reader);
  const campaign = readCampaign(raw.campaign, raw.guide, reader);
  const guide: Place = { file: raw.guide.file, path: [] };
  const declared = claimCodes(raw, reader);
  const blocks = inOrder(
    raw.blocks.map((block) => readBlock(block, vocabulary, reader)),
    campaign.blockOrder,
    { what: "le bloc", key: "blocs", guide },
    reader,
  );
  const indicators = inOrder(
    raw.sheets.flatMap((sheet) => readIndicator(sheet, vocabulary, reader) ?? []),
    campaign.sheetOrder,
    { what: "la fiche", key: "fiches", guide },
    reader,
    declared.indicators,
  );
  const elements = byId(blocks.flatMap((block) => block.elements));
  return {
    campaign,
    vocabulary,
    blocks,
    elements,
    indicators: byId(indicators),
    controls: byId(raw.controls.flatMap((file) => readControls(file, vocabulary, reader))),
    exportColumns: readExportColumns(raw, vocabulary, reader),
    workedSubmissions: raw.workedSubmissions.map((file) => readWorkedSubmission(file, raw.year)),
    ...readEvolutions(raw, { elements, declared }, reader),
    declared,
    files: { campaign: raw.campaign.file },
  };
}

interface OrderSource {
  readonly what: string;
  readonly key: string;
  readonly guide: Place;
}

/** The things in the order of `guide.yaml`, which must name each of them exactly once. */
function inOrder<T extends Placed & { readonly id: string }>(
  things: readonly T[],
  order: readonly string[],
  { what, key, guide }: OrderSource,
  reader: Reader,
  declared: ReadonlySet<string> = new Set(),
): readonly T[] {
  const known = byId(things);
  order.forEach((id, index) => {
    const at = () => valueSpan(guide, key, index);
    if (order.indexOf(id) !== index) reader.add(reportGuide.placedTwice(at(), { id }));
    else if (!known.has(id) && !declared.has(id)) {
      reader.add(report.unknownCode(at(), { what, name: id, near: suggest(id, known.keys()) }));
    }
  });
  for (const { id, place } of known.values()) {
    if (!order.includes(id)) reader.add(reportGuide.notPlaced(valueSpan(place), { what, id, key }));
  }
  return [...new Set(order)].flatMap((id) => known.get(id) ?? []);
}

/** The first of each code; the others have been reported. */
function byId<T extends { readonly id: string }>(things: readonly T[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const thing of things) if (!map.has(thing.id)) map.set(thing.id, thing);
  return map;
}
