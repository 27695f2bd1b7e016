// `millesime repeter`: last year's records go through both campaigns, and what figures need of them
// waits on disk.

import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { phrase } from "../../util/phrase.ts";
import { diskFailure } from "../batch/disk-failure.ts";
import { createEstablishmentWatch } from "../batch/establishment-watch.ts";
import { createOutputFolder } from "../batch/output-folder.ts";
import { readBatch } from "../batch/read-batch.ts";
import type { CommandContext, ExitCode } from "../command.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { computeRehearsal } from "./compute-rehearsal.ts";
import type { RehearsalRequest } from "./rehearsal-request.ts";
import { rehearseRecords } from "./rehearse-records.ts";
import { tellRehearsal } from "./tell-rehearsal.ts";
import { writeRehearsal } from "./write-rehearsal.ts";

interface Surroundings {
  /** A folder for what need not last. */
  readonly scratch: string;
  /** What undoes what was opened: called whatever happens, the last one first. */
  readonly releases: (() => Promise<void>)[];
  readonly signal: AbortSignal;
}

/** 1 when a line is refused. Whatever happens, nothing stays on disk but a whole output folder. */
export async function runRehearsal(
  request: RehearsalRequest,
  context: CommandContext,
): Promise<ExitCode> {
  const signal = context.interruption();
  const releases: Surroundings["releases"] = [];
  try {
    const scratch = await mkdtemp(join(tmpdir(), "millesime-repetition-"));
    releases.push(() => rm(scratch, { recursive: true, force: true }));
    return await run(request, { scratch, releases, signal }, context);
  } catch (error) {
    throw diskFailure(error);
  } finally {
    for (const release of releases.reverse()) {
      await release().catch((error: unknown) => {
        const what = phrase`Un fichier provisoire n'a pas pu être fermé ou effacé`;
        context.error(`${what}${phrase` : `}${saySystemError(error)}.\n`);
      });
    }
  }
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
