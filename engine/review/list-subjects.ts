// Everything of a campaign that is reviewed, in the order of its guide, with what its author wrote.

import type { RawCampaign } from "../check/raw-campaign.ts";
import type { Campaign } from "../model/campaign.ts";
import { spanOfKey } from "../source/locate.ts";
import type { Span } from "../text/span.ts";
import { compareText } from "../util/compare-text.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { sha256 } from "../util/sha256.ts";
import { listWritten, type Written } from "./list-written.ts";
import {
  CAMPAIGN_ID,
  GUIDE_ID,
  KIT_ID,
  REASONS_ID,
  type ReviewedType,
  type ReviewSubject,
  subjectKey,
} from "./subject.ts";

const FINGERPRINT_LENGTH = 16;

export function listSubjects(campaign: Campaign, raw: RawCampaign): readonly ReviewSubject[] {
  const written = listWritten(raw);
  const subjects = (type: ReviewedType, things: readonly Thing[]) =>
    things.map(({ id, reference, label, block, origin }) => {
      const own = written.get(subjectKey({ type, id }));
      const prints = fingerprints(own);
      const at = origin ?? placeOf(own, campaign.origin);
      return omitUndefined({ type, id, reference, label, block, ...prints, at });
    });
  const { title, guideTitle, blocks, kit, reasons } = campaign;
  return [
    ...subjects("campaign", [{ id: CAMPAIGN_ID, label: title }]),
    ...subjects("guide", [{ id: GUIDE_ID, label: guideTitle }]),
    ...subjects("kit", kit === undefined ? [] : [{ id: KIT_ID, label: kit.title }]),
    ...subjects("platform", campaign.platforms),
    ...subjects(
      "block",
      blocks.map(({ id, title: label }) => ({ id, label, block: id })),
    ),
    ...subjects(
      "item",
      blocks.flatMap(({ elements }) => elements),
    ),
    ...subjects("indicator", campaign.indicators),
    ...subjects("reasons", reasons === undefined ? [] : [{ ...reasons, ...REASONS }]),
    ...subjects("control", campaign.controls),
    ...subjects("codeList", campaign.codeLists),
    ...subjects("dimension", campaign.dimensions),
  ];
}

const REASONS = { id: REASONS_ID, label: "Motifs d’une justification" } as const;

interface Thing {
  readonly id: string;
  readonly reference?: string;
  readonly label: string;
  readonly block?: string;
  readonly origin?: Span;
}

function fingerprints(written: Written | undefined) {
  const content = inOneOrder(written?.value);
  const own = fingerprintOf(content);
  const evolutions = written?.evolutions ?? [];
  const whole = evolutions.length === 0 ? own : fingerprintOf([content, inOneOrder(evolutions)]);
  return { fingerprint: whole, ownFingerprint: own };
}

function fingerprintOf(content: unknown): string {
  return sha256(JSON.stringify(content)).slice(0, FINGERPRINT_LENGTH);
}

/** What is a file, or its head, is found by the title of that file. */
function placeOf(written: Written | undefined, otherwise: Span): Span {
  return written === undefined ? otherwise : spanOfKey(written.file, [...written.path, "titre"]);
}

/** Their order is what a respondent sees; that of other keys is layout. */
const ORDERED: ReadonlySet<string> = new Set(["modalites", "colonnes", "champs", "libelles"]);

/** The same data, keys sorted where their order says nothing. */
function inOneOrder(value: unknown, isOrdered = false): unknown {
  if (Array.isArray(value)) return value.map((one) => inOneOrder(one));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value);
  const sorted = isOrdered ? entries : entries.sort(([a], [b]) => compareText(a, b));
  return sorted.map(([key, one]) => [key, inOneOrder(one, ORDERED.has(key))]);
}
