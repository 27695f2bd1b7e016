// `millesime repeter`: last year's records go through both campaigns, and what figures need of them
// waits on disk.

import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { createEstablishmentWatch } from "../batch/establishment-watch.ts";
import { createOutputFolder } from "../batch/output-folder.ts";
import { readBatch } from "../batch/read-batch.ts";
import { type Surroundings, withScratch } from "../batch/with-scratch.ts";
import type { CommandContext, ExitCode } from "../command.ts";
import { computeRehearsal } from "./compute-rehearsal.ts";
import type { RehearsalRequest } from "./rehearsal-request.ts";
import { rehearseRecords } from "./rehearse-records.ts";
import { tellRehearsal } from "./tell-rehearsal.ts";
import { writeRehearsal } from "./write-rehearsal.ts";

/** 1 when a line is refused. Whatever happens, nothing stays on disk but a whole output folder. */
export async function runRehearsal(
  request: RehearsalRequest,
  context: CommandContext,
): Promise<ExitCode> {
  return withScratch("millesime-repetition-", context, (around) => run(request, around, context));
}

async function run(
  request: RehearsalRequest,
  { scratch, releases, signal }: Surroundings,
  context: CommandContext,
): Promise<ExitCode> {
  const { path, before, output } = request;
  const folder = output === undefined ? undefined : await createOutputFolder(output, context);
  if (folder !== undefined) releases.push(folder.discard);
  const folders = [join(scratch, "before"), join(scratch, "after")] as const;
  for (const one of folders) await mkdir(one);
  const columns = await rehearseRecords(request, folders);
  releases.push(columns.before.store.close, columns.after.store.close);
  const reading = { path, served: before, watch: createEstablishmentWatch(), sinks: [columns] };
  const counts = await readBatch(reading, context, signal);
  const rehearsal = await computeRehearsal(request, columns, counts, signal);
  if (folder !== undefined) {
    await writeRehearsal(folder, rehearsal);
    signal.throwIfAborted();
    await folder.publish();
  }
  await tellRehearsal(rehearsal, request.format, context);
  return counts.refused > 0 ? 1 : 0;
}
