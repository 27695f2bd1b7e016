// `millesime calculer` on a file of one submission per line, of any size: records go through, and
// what statistics need of them waits on disk.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext, ExitCode } from "../command.ts";
import { CommandFailure } from "../command-failure.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { type BatchRequest, givesFacts } from "./batch-request.ts";
import { computeStatistics, type StatisticsTable } from "./compute-statistics.ts";
import { diskFailure } from "./disk-failure.ts";
import { createEstablishmentWatch } from "./establishment-watch.ts";
import { gatherColumns } from "./gather-columns.ts";
import { createOutputFolder, type OutputFolder } from "./output-folder.ts";
import { readBatch } from "./read-batch.ts";
import { statisticsAsCsv } from "./statistics-as-csv.ts";
import { sayUntold, tellBatch, tellUnknownKeys } from "./tell-batch.ts";
import { writeAbsences } from "./write-absences.ts";
import { writeColumns } from "./write-columns.ts";
import { writeFacts } from "./write-facts.ts";
import { writeFindings } from "./write-findings.ts";
import { writeResults } from "./write-results.ts";

interface Surroundings {
  /** A folder for what need not last. */
  readonly scratch: string;
  /** What undoes what was opened: called whatever happens, the last one first. */
  readonly releases: (() => Promise<void>)[];
  readonly signal: AbortSignal;
}

/** 1 when a line is refused. Whatever happens, nothing stays on disk but a whole output folder. */
export async function runBatch(request: BatchRequest, context: CommandContext): Promise<ExitCode> {
  refuseUntellable(request);
  const signal = context.interruption();
  const releases: Surroundings["releases"] = [];
  try {
    const scratch = await mkdtemp(join(tmpdir(), "millesime-lot-"));
    releases.push(() => rm(scratch, { recursive: true, force: true }));
    return await run(request, { scratch, releases, signal }, context);
  } catch (error) {
    throw diskFailure(error);
  } finally {
    for (const release of releases.reverse()) await release().catch(tellUnreleased(context));
  }
}

/** What cannot be undone is told, and hides neither the first error nor what is left to undo. */
function tellUnreleased({ error: tell }: CommandContext): (error: unknown) => void {
  return (error) => {
    const { path = "" } = error as NodeJS.ErrnoException;
    const what = phrase`Un fichier provisoire n'a pas pu être fermé ou effacé`;
    tell(`${what}${phrase` : `}${saySystemError(error)}${path === "" ? "" : ` (${path})`}.\n`);
  };
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
