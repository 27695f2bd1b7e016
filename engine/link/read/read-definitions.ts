// From French files to English drafts: this folder is the border between the two.

import type { RawCampaign, RawFile } from "../../check/raw-campaign.ts";
import { type Place, valueSpan } from "../../source/place.ts";
import { type Memory, NO_MEMORY } from "../../util/memory.ts";
import { suggest } from "../../util/suggest.ts";
import { report, reportGuide } from "../diagnostics.ts";
import type { Definitions, Placed } from "../drafts.ts";
import type { Reader } from "../reader.ts";
import { rememberReading } from "../remember-reading.ts";
import { claimCodes } from "./claim-codes.ts";
import { readBlock } from "./read-blocks.ts";
import { readCampaign } from "./read-campaign.ts";
import type { Categories } from "./read-categories.ts";
import { readControls } from "./read-controls.ts";
import { readCorrections } from "./read-corrections.ts";
import { readEvolutions } from "./read-evolutions.ts";
import { readExportColumns } from "./read-export-columns.ts";
import { readIndicator } from "./read-indicator.ts";
import { readKit } from "./read-kit.ts";
import { readReasons } from "./read-reasons.ts";
import { readVocabulary } from "./read-vocabulary.ts";
import { readWorkedSubmission } from "./read-worked-submission.ts";

/** Everything the files define, in the order that the guide gives. */
export function readDefinitions(
  raw: RawCampaign,
  known: Categories,
  reader: Reader,
  memory: Memory = NO_MEMORY,
): Definitions {
  const { units, codeLists, dimensions } = raw;
  const words = [units, ...codeLists, { file: undefined }, ...dimensions].map(({ file }) => file);
  const vocabulary = rememberReading(memory, "vocabulary", [known, ...words], reader, (inner) =>
    readVocabulary(raw, known, inner),
  );
  /** What one file says, which is read with the vocabulary and nothing else. */
  const readFile = <F extends RawFile<unknown>, T>(file: F, read: (file: F, r: Reader) => T): T => {
    const key = `read ${file.file.source.path}`;
    return rememberReading(memory, key, [file.file, vocabulary], reader, (r) => read(file, r));
  };
  const campaign = readCampaign(raw.campaign, raw.guide, reader);
  const guide: Place = { file: raw.guide.file, path: [] };
  const declared = claimCodes(raw, reader);
  const blocks = inOrder(
    raw.blocks.map((block) => readFile(block, (one, inner) => readBlock(one, vocabulary, inner))),
    campaign.blockOrder,
    { what: "le bloc", key: "blocs", guide },
    reader,
  );
  const indicators = inOrder(
    raw.sheets.flatMap(
      (sheet) => readFile(sheet, (one, inner) => readIndicator(one, vocabulary, inner)) ?? [],
    ),
    campaign.sheetOrder,
    { what: "la fiche", key: "fiches", guide },
    reader,
    declared.indicators,
  );
  const elements = byId(blocks.flatMap((block) => block.elements));
  const [kit] = raw.kits.map((file) => readKit(file, campaign.responsibles, reader));
  // The path of its kind admits one `controles.yaml`, so there is one list at most.
  const [reasons] = raw.controls.flatMap((file) => readReasons(file, reader) ?? []);
  return {
    campaign,
    vocabulary,
    blocks,
    elements,
    indicators: byId(indicators),
    controls: readCorrections(
      raw,
      byId(
        raw.controls.flatMap((file) =>
          readFile(file, (one, inner) => readControls(one, vocabulary, inner)),
        ),
      ),
      reader,
    ),
    ...(reasons === undefined ? {} : { reasons }),
    exportColumns: readExportColumns(raw, vocabulary, reader),
    workedSubmissions: raw.workedSubmissions.map((file) =>
      readFile(file, (one) => readWorkedSubmission(one, raw.year)),
    ),
    ...(kit === undefined ? {} : { kit }),
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
