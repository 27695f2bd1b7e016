// What stands in the files of each subject of a review, as data and as a place.

import type { RawCampaign, RawFile } from "../check/raw-campaign.ts";
import type { ParsedFile, Path } from "../source/parsed-file.ts";
import {
  CAMPAIGN_ID,
  GUIDE_ID,
  KIT_ID,
  REASONS_ID,
  type ReviewedType,
  subjectKey,
} from "./subject.ts";

export interface Written {
  /** As the author wrote it, French keys. */
  readonly value: unknown;
  readonly file: ParsedFile;
  readonly path: Path;
  /** The key under which others are written. */
  readonly except?: string;
  /** What evolutions.yaml says of it. */
  readonly evolutions: readonly unknown[];
}

/** By subject. */
export function listWritten(raw: RawCampaign): ReadonlyMap<string, Written> {
  const evolutionsOf = evolutionsBySubject(raw);
  const written = (type: ReviewedType, id: string, own: Omit<Written, "evolutions">) => {
    const key = subjectKey({ type, id });
    return [key, { ...own, evolutions: evolutionsOf.get(key) ?? [] }] as const;
  };
  const whole = (type: ReviewedType, id: string, { file, value }: RawFile<object>) =>
    written(type, id, { value, file, path: [] });
  const head = (type: ReviewedType, id: string, { file, value }: RawFile<object>, except: string) =>
    written(type, id, { value: without(value, except), file, path: [], except });
  const each = (type: ReviewedType, { file, value }: RawFile<object>, key: string) =>
    Object.entries((value as Readonly<Record<string, object>>)[key] ?? {}).map(([id, one]) =>
      written(type, id, { value: one, file, path: [key, id] }),
    );
  return new Map([
    head("campaign", CAMPAIGN_ID, raw.campaign, "plateformes"),
    whole("guide", GUIDE_ID, raw.guide),
    ...raw.kits.map((kit) => whole("kit", KIT_ID, kit)),
    ...each("platform", raw.campaign, "plateformes"),
    ...raw.blocks.map((block) => head("block", block.value.bloc, block, "donnees")),
    ...raw.blocks.flatMap((block) => each("item", block, "donnees")),
    ...raw.sheets.map((sheet) => whole("indicator", sheet.value.indicateur, sheet)),
    ...raw.controls.flatMap(({ file, value: { motifs: value } }) =>
      value === undefined
        ? []
        : [written("reasons", REASONS_ID, { value, file, path: [REASONS_ID] })],
    ),
    ...raw.controls.flatMap((controls) => each("control", controls, "controles")),
    ...raw.codeLists.map((list) => whole("codeList", list.value.nomenclature, list)),
    ...raw.dimensions.map((list) => whole("dimension", list.value.dimension, list)),
  ]);
}

function evolutionsBySubject(raw: RawCampaign): ReadonlyMap<string, readonly unknown[]> {
  const groups = new Map<string, unknown[]>();
  const add = (type: ReviewedType, id: string, evolution: unknown) => {
    const key = subjectKey({ type, id });
    groups.set(key, [...(groups.get(key) ?? []), evolution]);
  };
  for (const evolution of raw.evolutions.flatMap(({ value }) => value.evolutions)) {
    const { donnee = [], indicateur } = evolution;
    for (const id of [donnee].flat()) add("item", id, evolution);
    if (indicateur !== undefined) add("indicator", indicateur, evolution);
  }
  return groups;
}

function without(value: object, key: string): object {
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== key));
}
