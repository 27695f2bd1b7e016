// How many lines a campaign holds, kind by kind, by what attests them.

import { type Campaign, listSourcedLines, type SourcedLine } from "../../../engine/index.ts";
import { table } from "./table.ts";

type Status = SourcedLine["provenance"]["status"];

/** Facts for `--format json`: `total` is the sum of the three others. */
export type LineCounts = Readonly<Record<CountedKind, Readonly<Record<"total" | Status, number>>>>;

type CountedKind = (typeof KINDS)[number]["key"];

/** What is counted, in the order of the table; the rest of the sourced lines are one of a kind. */
const KINDS = [
  { key: "categories", kind: "category", title: "catégories" },
  { key: "dataElements", kind: "dataElement", title: "données" },
  { key: "indicators", kind: "indicator", title: "indicateurs" },
  { key: "controls", kind: "control", title: "contrôles" },
  { key: "codeLists", kind: "codeList", title: "nomenclatures" },
  { key: "dimensions", kind: "dimension", title: "dimensions" },
] as const;

const STATUSES: readonly { readonly status: Status; readonly title: string }[] = [
  { status: "attested", title: "attesté" },
  { status: "reconstructed", title: "reconstitué" },
  { status: "toComplete", title: "à compléter" },
];

export function countLines(campaign: Campaign): LineCounts {
  const lines = listSourcedLines(campaign);
  const counts = KINDS.map(({ key, kind }) => {
    const own = lines.filter((line) => line.kind === kind);
    const count = (status: Status) =>
      own.filter(({ provenance }) => provenance.status === status).length;
    const byStatus = {
      attested: count("attested"),
      reconstructed: count("reconstructed"),
      toComplete: count("toComplete"),
    };
    return [key, { total: own.length, ...byStatus }] as const;
  });
  return Object.fromEntries(counts) as LineCounts;
}

export function printCounts(counts: LineCounts): string {
  const head = ["", "total", ...STATUSES.map(({ title }) => title)];
  const rows = KINDS.map(({ key, title }) => {
    const { total, ...byStatus } = counts[key];
    const figures = [total, ...STATUSES.map(({ status }) => byStatus[status])];
    return [title, ...figures.map(String)];
  });
  return `${table([head, ...rows], [1, 2, 3, 4]).join("\n")}\n`;
}
