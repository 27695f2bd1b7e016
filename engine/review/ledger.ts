// `revue.yaml`: who looked at each line, when, and what it said then.

import type { FichierRevue } from "../check/raw.ts";
import type { RawCampaign } from "../check/raw-campaign.ts";
import { compareText } from "../util/compare-text.ts";
import { type ReviewedType, subjectKey } from "./subject.ts";

export interface LedgerEntry {
  readonly type: ReviewedType;
  readonly id: string;
  /** ISO date. */
  readonly date: string;
  readonly by: string;
  /** Of what was reviewed. */
  readonly fingerprint: string;
}

const KEYS: readonly (readonly [ReviewedType, keyof FichierRevue["revue"]])[] = [
  ["campaign", "campagne"],
  ["guide", "guide"],
  ["kit", "kit"],
  ["platform", "plateformes"],
  ["block", "blocs"],
  ["item", "donnees"],
  ["indicator", "indicateurs"],
  ["reasons", "motifs"],
  ["control", "controles"],
  ["codeList", "nomenclatures"],
  ["dimension", "dimensions"],
];

/** By subject; nothing when no review has begun. */
export function readLedger({ reviews }: RawCampaign): ReadonlyMap<string, LedgerEntry> | undefined {
  if (reviews.length === 0) return undefined;
  const entries = reviews.flatMap(({ value: { revue } }) =>
    KEYS.flatMap(([type, key]) =>
      Object.entries(revue[key] ?? {}).map(([id, { le, par, empreinte }]) => ({
        type,
        id,
        date: le,
        by: par,
        fingerprint: empreinte,
      })),
    ),
  );
  return new Map(entries.map((entry) => [subjectKey(entry), entry]));
}

/** The whole file: sorted, one line each, the same bytes for the same entries. */
export function writeLedger(year: string, schema: string, entries: readonly LedgerEntry[]): string {
  const groups = KEYS.flatMap(([type, key]) => {
    const own = entries
      .filter((entry) => entry.type === type)
      .toSorted((a, b) => compareText(a.id, b.id));
    return own.length === 0 ? [] : [`  ${key}:`, ...own.map(line)];
  });
  return [
    `# yaml-language-server: $schema=${schema}`,
    `# Ce qui a été relu de la campagne ${year}, par qui et quand. Une ligne absente est à relire, de même qu'une ligne`,
    "# qui a changé depuis. Ce fichier est tenu par « millesime revoir » : ne l'écrivez pas à la main.",
    ...(groups.length === 0 ? ["revue: {}"] : ["revue:", ...groups]),
    "",
  ].join("\n");
}

function line({ id, date, by, fingerprint }: LedgerEntry): string {
  return `    ${id}: { le: "${date}", par: ${JSON.stringify(by)}, empreinte: "${fingerprint}" }`;
}

export function reviewPath(year: string): string {
  return `${year}/revue.yaml`;
}
