// Statistics to read on a terminal of a hundred columns: one indicator after the other.

import { type Campaign, formatNumber, type ToldSummary } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import type { ResultStatistics, StatisticsTable } from "./compute-statistics.ts";
import type { Group } from "./group-index.ts";
import { sayGroupValue, sayMasked, TOGETHER } from "./group-words.ts";

const NAME_WIDTH = 26;
const COUNT_WIDTH = 7;
const FIGURE_WIDTH = 9;

const COUNTS = ["n", "n. r.", "s. o.", "n. c."];
const FIGURES = ["Q1", "médiane", "Q3", "moyenne", "Σ/Σ"];

const LEGEND = [
  phrase`n : dossiers qui ont un chiffre ; n. r. : non renseigné ; s. o. : sans objet ;`,
  phrase`n. c. : non calculable ; Q1, Q3 : premier et troisième quartiles ;`,
  phrase`Σ/Σ : somme des numérateurs sur somme des dénominateurs.`,
];

type Indicator = Campaign["indicators"][number];

/** Line by line, as they come: there may be many. */
export function* printStatistics(
  table: StatisticsTable,
  { indicators }: Campaign,
): Generator<string, void, undefined> {
  yield* row("", [...COUNTS.map(padCount), ...FIGURES.map(padFigure)]);
  const silent: string[] = [];
  for (const indicator of indicators) {
    const results = table.results.filter(
      ({ result, total }) => result.indicator === indicator.id && total !== undefined,
    );
    if (results.length === 0) silent.push(indicator.reference);
    else if (table.keys.length > 0) yield* printGroups(results, table);
    else yield* printLines(indicator, results, table);
  }
  yield "";
  if (silent.length > 0) yield `${phrase`Sans objet : `}${silent.join(", ")}.`;
  yield* LEGEND;
}

/** Under each result, a row per group. */
function* printGroups(results: readonly ResultStatistics[], table: StatisticsTable) {
  for (const { result, groups, total } of results) {
    yield* title(`${result.reference} ${result.label}`, result.symbol);
    for (const [rank, group] of table.groups.entries()) {
      const summary = groups[rank];
      if (summary === undefined) continue;
      yield* row(nameGroup(group, table), cells(summary, result, table));
    }
    if (total !== undefined) yield* row(TOGETHER, cells(total, result, table));
  }
}

/** Under the indicator, a row per line of it, or one. */
function* printLines(
  { reference, label, dimension }: Indicator,
  results: readonly ResultStatistics[],
  table: StatisticsTable,
) {
  yield* title(`${reference} ${label}`, results[0]!.result.symbol);
  for (const { result, total } of results) {
    const line = dimension?.options.find(({ key }) => key === result.line);
    if (total !== undefined) yield* row(line?.label ?? TOGETHER, cells(total, result, table));
  }
}

function title(words: string, symbol: string): readonly string[] {
  return ["", symbol === "" ? words : `${words} (${symbol})`];
}

function nameGroup(group: Group, { keys }: StatisticsTable): string {
  return group.map((value, rank) => sayGroupValue(value, keys[rank]!)).join(" · ");
}

function cells(
  summary: ToldSummary,
  { decimals }: ResultStatistics["result"],
  { minimum }: StatisticsTable,
): readonly string[] {
  if ("masked" in summary) return [`  ${sayMasked(summary, minimum)}`];
  const { count, absences, ratio } = summary;
  const counts = [count, absences.missing, absences.notApplicable, absences.notComputable];
  const { firstQuartile, median, thirdQuartile, mean } = summary;
  const figures = [firstQuartile, median, thirdQuartile, mean, ratio?.value ?? null];
  // The median of whole numbers may be half of one.
  const shown = Math.max(1, decimals);
  return [
    ...counts.map((one) => padCount(formatNumber(one, 0))),
    ...figures.map((one) => padFigure(one === null ? "" : formatNumber(one, shown))),
  ];
}

/** A name that is too long has a line to itself. */
function row(name: string, rest: readonly string[]): readonly string[] {
  // A foreign text may hold what would break the line, or forge another.
  const clean = phrase`${name}`;
  if (clean.length >= NAME_WIDTH)
    return [clean, (" ".repeat(NAME_WIDTH) + rest.join("")).trimEnd()];
  return [(clean.padEnd(NAME_WIDTH) + rest.join("")).trimEnd()];
}

function padCount(text: string): string {
  return text.padStart(COUNT_WIDTH);
}

/** Between two figures that are too long, a space still. */
function padFigure(text: string): string {
  return ` ${text}`.padStart(FIGURE_WIDTH);
}
