// What changes between two campaigns, as a reader wants it: the gravest first, by subject.
import { formatNumber } from "../calculation/format-number.ts";
import type { Change, Consequence, Subject } from "./change.ts";

/** From the gravest to the mildest, with the words of a heading. */
export const CONSEQUENCES: readonly (readonly [Consequence, string])[] = [
  ["breaksRecords", "Rompt les dossiers en cours"],
  ["breaksSeries", "Rompt la série"],
  ["comparable", "Se compare, mais demande attention"],
  ["harmless", "Sans effet"],
];

export const SUBJECT_TITLES: Readonly<Record<Subject["type"], string>> = {
  campaign: "Campagne",
  category: "Catégories",
  platform: "Calendrier et plateformes",
  kit: "Kit de préparation",
  block: "Blocs",
  item: "Données",
  indicator: "Indicateurs",
  reasons: "Motifs d’une justification",
  control: "Contrôles",
  codeList: "Listes de réponses",
  dimension: "Dimensions",
  export: "Export régional",
};

/** Changes of one consequence, by subject, in the order they were found. */
export interface ComparisonSection {
  readonly consequence: Consequence;
  readonly title: string;
  readonly count: number;
  readonly groups: readonly { readonly title: string; readonly changes: readonly Change[] }[];
}

export function sortChanges(changes: readonly Change[]): readonly ComparisonSection[] {
  return CONSEQUENCES.flatMap(([consequence, title]) => {
    const own = changes.filter((change) => change.consequence === consequence);
    if (own.length === 0) return [];
    const types = [...new Set(own.map(({ subject }) => subject.type))];
    const groups = types.map((type) => ({
      title: SUBJECT_TITLES[type],
      changes: own.filter(({ subject }) => subject.type === type),
    }));
    return [{ consequence, title, count: own.length, groups }];
  });
}

/** « Campagnes 2022 et 2023 : 87 changements. » */
export function countChanges(changes: readonly Change[]): string {
  if (changes.length === 0) return "aucun changement";
  return `${formatNumber(changes.length, 0)} changement${changes.length > 1 ? "s" : ""}`;
}
