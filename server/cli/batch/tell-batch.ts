// What a batch gives to be read, once it is done.

import { didYouMean } from "../../util/did-you-mean.ts";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { type BatchCounts, printCategories, sayCounts } from "./batch-counts.ts";
import { type BatchRequest, givesFacts } from "./batch-request.ts";
import type { StatisticsTable } from "./compute-statistics.ts";
import type { GroupingKey } from "./grouping.ts";
import { printStatistics } from "./print-statistics.ts";
import { statisticsAsCsv } from "./statistics-as-csv.ts";
import { statisticsAsJson } from "./statistics-as-json.ts";

/** `table` is undefined where none is asked for, or may be told. */
export async function tellBatch(
  request: BatchRequest,
  counts: BatchCounts,
  table: StatisticsTable | undefined,
  context: CommandContext,
): Promise<void> {
  if (request.format === "texte") {
    for (const line of printText(request, counts, table)) await context.write(`${line}\n`);
    return;
  }
  context.error(`${sayCounts(counts)}\n`);
  if (givesFacts(request) || table === undefined) return;
  const { year: campaign, hash } = request.served.campaign;
  const facts = { campaign, hash, records: counts };
  const pieces = request.format === "csv" ? statisticsAsCsv(table) : statisticsAsJson(facts, table);
  for (const piece of pieces) await context.write(piece);
}

function* printText(
  { path, served: { campaign } }: BatchRequest,
  counts: BatchCounts,
  table: StatisticsTable | undefined,
): Generator<string, void, undefined> {
  yield phrase`Campagne ${campaign.year}, ${path}`;
  yield sayCounts(counts);
  yield "";
  yield* printCategories(counts);
  yield "";
  if (counts.calculated === 0) yield phrase`Aucun dossier calculé : il n'y a pas de statistique.`;
  else if (table !== undefined) yield* printStatistics(table, campaign);
  else yield sayUntold(campaign.year);
}

/** A campaign that sets no minimum lets nothing be told of its establishments together. */
export function sayUntold(year: string): string {
  const rule = phrase`« effectif_minimal_de_groupe »`;
  return phrase`La campagne ${year} ne fixe pas ${rule} : aucune statistique n'est donnée.`;
}

/** Keys that no establishment bears: most likely mistyped. */
export function tellUnknownKeys(
  keys: readonly GroupingKey[],
  known: readonly string[],
  { error }: CommandContext,
): void {
  for (const { name, isFree } of keys) {
    if (!isFree || known.includes(name)) continue;
    const message = phrase`Aucun dossier ne porte « ${name} » dans « establishment ».`;
    const list = known.length === 0 ? phrase`aucune` : known.join(", ");
    error(`${message}${didYouMean(name, known)} ${phrase`Clés portées : `}${list}.\n`);
  }
}
