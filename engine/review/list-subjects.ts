// Everything of a campaign that is reviewed, in the order of its guide, with what its author wrote.

import type { RawCampaign } from "../check/raw-campaign.ts";
import type { Campaign } from "../model/campaign.ts";
import type { Span } from "../text/span.ts";
import { compareText } from "../util/compare-text.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { sha256 } from "../util/sha256.ts";
import { type ReviewedType, type ReviewSubject, subjectKey } from "./subject.ts";

const FINGERPRINT_LENGTH = 16;

export function listSubjects(campaign: Campaign, raw: RawCampaign): readonly ReviewSubject[] {
  const written = new Map(listWritten(raw));
  const subjects = (type: ReviewedType, things: readonly Thing[]) =>
    things.map(({ id, reference, label, block, origin }) => {
      const content = JSON.stringify(inOneOrder(written.get(subjectKey({ type, id }))));
      const fingerprint = sha256(content).slice(0, FINGERPRINT_LENGTH);
      return omitUndefined({ type, id, reference, label, block, fingerprint, at: origin });
    });
  return [
    ...subjects(
      "item",
      campaign.blocks.flatMap(({ elements }) => elements),
    ),
    ...subjects("indicator", campaign.indicators),
    ...subjects("control", campaign.controls),
    ...subjects("codeList", campaign.codeLists),
    ...subjects("dimension", campaign.dimensions),
  ];
}

interface Thing {
  readonly id: string;
  readonly reference?: string;
  readonly label: string;
  readonly block?: string;
  readonly origin: Span;
}

/** What stands in the files, as data, by subject. */
function listWritten(raw: RawCampaign): readonly (readonly [string, unknown])[] {
  const written = (type: ReviewedType, things: object) =>
    Object.entries(things).map(([id, value]) => [subjectKey({ type, id }), value] as const);
  const one = (type: ReviewedType, id: string, value: object) =>
    [subjectKey({ type, id }), value] as const;
  return [
    ...raw.blocks.flatMap(({ value }) => written("item", value.donnees)),
    ...raw.sheets.map(({ value }) => one("indicator", value.indicateur, value)),
    ...raw.controls.flatMap(({ value }) => written("control", value.controles)),
    ...raw.codeLists.map(({ value }) => one("codeList", value.nomenclature, value)),
    ...raw.dimensions.map(({ value }) => one("dimension", value.dimension, value)),
  ];
}

/** Their order is what a respondent sees; that of other keys is layout. */
const ORDERED: ReadonlySet<string> = new Set(["modalites", "colonnes", "champs"]);

/** The same data, keys sorted where their order says nothing. */
function inOneOrder(value: unknown, isOrdered = false): unknown {
  if (Array.isArray(value)) return value.map((one) => inOneOrder(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const sorted = isOrdered ? entries : entries.sort(([a], [b]) => compareText(a, b));
  return sorted.map(([key, one]) => [key, inOneOrder(one, ORDERED.has(key))]);
}
