// `millesime calculer` on a file of one submission per line, of any size: records go through, and
// what statistics need of them waits on disk.

import type { CommandContext, ExitCode } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { type BatchRequest, givesFacts } from "./batch-request.ts";
import { computeStatistics, type StatisticsTable } from "./compute-statistics.ts";
import { createEstablishmentWatch } from "./establishment-watch.ts";
import { gatherColumns } from "./gather-columns.ts";
import { createOutputFolder, type OutputFolder } from "./output-folder.ts";
import { readBatch } from "./read-batch.ts";
import { statisticsAsCsv } from "./statistics-as-csv.ts";
import { sayUntold, tellBatch, tellUnknownKeys } from "./tell-batch.ts";
import { type Surroundings, withScratch } from "./with-scratch.ts";
import { writeAbsences } from "./write-absences.ts";
import { writeColumns } from "./write-columns.ts";
import { writeFacts } from "./write-facts.ts";
import { writeFindings } from "./write-findings.ts";
import { writeResults } from "./write-results.ts";

/** 1 when a line is refused. Whatever happens, nothing stays on disk but a whole output folder. */
export async function runBatch(request: BatchRequest, context: CommandContext): Promise<ExitCode> {
  refuseUntellable(request);
  return withScratch("millesime-lot-", context, (around) => run(request, around, context));
}

/** Statistics that are all that was asked for, of a campaign that lets none be told. */
function refuseUntellable(request: BatchRequest): void {
  const { year, minimumGroupSize } = request.served.campaign;
  const areOptional = request.format === "texte" && request.keys.length === 0;
  if (minimumGroupSize !== undefined || areOptional || givesFacts(request)) return;
  throw new CommandFailure(1, sayUntold(year));
}

async function run(
  request: BatchRequest,
  { scratch, releases, signal }: Surroundings,
  context: CommandContext,
): Promise<ExitCode> {
  const { path, served, keys, output } = request;
  const { program, minimumGroupSize } = served.campaign;
  const watch = createEstablishmentWatch();
  const sinks = givesFacts(request) ? [writeFacts(context)] : [];
  const folder = output === undefined ? undefined : await createOutputFolder(output, context);
  if (folder !== undefined) {
    releases.push(folder.discard);
    sinks.push(await writeResults(folder, program, watch.keys));
    sinks.push(await writeAbsences(folder, program), await writeFindings(folder));
  }
  const needsColumns = folder !== undefined || !givesFacts(request);
  const columns = needsColumns ? await gatherColumns(served, keys, scratch) : undefined;
  if (columns !== undefined) {
    releases.push(columns.store.close);
    sinks.push(columns);
  }
  const counts = await readBatch({ path, served, watch, sinks }, context, signal);
  const minimum = minimumGroupSize?.size;
  const table =
    columns === undefined || minimum === undefined
      ? undefined
      : await computeStatistics(columns, { program, minimum, keys }, signal);
  if (folder !== undefined && columns !== undefined) {
    if (table !== undefined) await writeStatistics(folder, table);
    await writeColumns(folder.path, program, served.calculation.columnPlaces, columns.store);
    signal.throwIfAborted();
    await folder.publish();
  }
  await tellBatch(request, counts, table, context);
  tellUnknownKeys(keys, watch.keys(), context);
  return counts.refused > 0 ? 1 : 0;
}

async function writeStatistics(folder: OutputFolder, table: StatisticsTable): Promise<void> {
  const file = await folder.createText("statistiques.csv");
  for (const piece of statisticsAsCsv(table)) await file.write(piece);
}
