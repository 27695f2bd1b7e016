import type { ToldSummary } from "../../../engine/index.ts";
import type { ResultStatistics, StatisticsTable } from "./compute-statistics.ts";
import { BYTE_ORDER_MARK, csvExactly, csvNumber, csvRow, csvText } from "./csv.ts";
import { sayGroupValue, sayMasked, TOGETHER } from "./group-words.ts";

const RESULT = ["resultat", "reference", "libelle", "unite"];
const COUNTS = ["effectif", "non_renseigne", "sans_objet", "non_calculable"];
const FIGURES = ["premier_quartile", "mediane", "troisieme_quartile", "moyenne", "somme"];
const RATIO = ["somme_des_numerateurs", "somme_des_denominateurs", "rapport_des_sommes"];
/** Why the figures of a row are hidden. */
const SECRET = "secret";

/** A row per result and group, in pieces, then one for the groups together. */
export function* statisticsAsCsv(table: StatisticsTable): Generator<string, void, undefined> {
  const { keys, groups, results } = table;
  const titles = [...keys.map(({ title }) => title), ...RESULT, ...COUNTS, ...FIGURES, ...RATIO];
  yield BYTE_ORDER_MARK + csvRow([...titles, SECRET]);
  for (const one of results) {
    for (const [rank, group] of groups.entries()) {
      const names = group.map((value, key) => csvText(sayGroupValue(value, keys[key]!)));
      const summary = one.groups[rank];
      if (summary !== undefined) yield rowOf(names, one, summary, table.minimum);
    }
    const together = keys.map(() => TOGETHER);
    if (one.total !== undefined) yield rowOf(together, one, one.total, table.minimum);
  }
}

function rowOf(
  names: readonly string[],
  { result }: ResultStatistics,
  summary: ToldSummary,
  minimum: number,
): string {
  const { id, reference, label, unit, decimals } = result;
  const head = [...names, ...[id, reference, label, unit].map(csvText)];
  if ("masked" in summary) {
    const hidden = [...COUNTS, ...FIGURES, ...RATIO].map(() => "");
    return csvRow([...head, ...hidden, sayMasked(summary, minimum)]);
  }
  const { count, absences, ratio } = summary;
  const { firstQuartile, median, thirdQuartile, mean, sum } = summary;
  // The median of whole numbers may be half of one.
  const rounded = (value: number) => csvNumber(value, Math.max(1, decimals));
  return csvRow([
    ...head,
    ...[count, absences.missing, absences.notApplicable, absences.notComputable].map(String),
    ...[firstQuartile, median, thirdQuartile, mean].map((one) => orBlank(one, rounded)),
    ...[sum, ratio?.numerator, ratio?.denominator].map((one) => orBlank(one, csvExactly)),
    orBlank(ratio?.value, rounded),
    "",
  ]);
}

function orBlank(value: number | null | undefined, write: (value: number) => string): string {
  return value === null || value === undefined ? "" : write(value);
}
