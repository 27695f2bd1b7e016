// Work on a file too large for the memory: what it opens is undone, whatever happens.

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { saySystemError } from "../util/say-system-error.ts";
import { diskFailure } from "./disk-failure.ts";

export interface Surroundings {
  /** A folder for what need not last. */
  readonly scratch: string;
  /** What undoes what was opened: called whatever happens, the last one first. */
  readonly releases: (() => Promise<void>)[];
  readonly signal: AbortSignal;
}

/** `name` begins that of the folder. A disk that is full, or gone, is a failure told in French. */
export async function withScratch<T>(
  name: string,
  context: CommandContext,
  work: (surroundings: Surroundings) => Promise<T>,
): Promise<T> {
  const signal = context.interruption();
  const releases: Surroundings["releases"] = [];
  try {
    const scratch = await mkdtemp(join(tmpdir(), name));
    releases.push(() => rm(scratch, { recursive: true, force: true }));
    return await work({ scratch, releases, signal });
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
