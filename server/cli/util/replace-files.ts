// Files given another text, each of them whole or not at all.

import { constants } from "node:fs";
import { access, chmod, chown, lstat, readFile, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { FileChange } from "./draft-catalogue.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";
import { saySystemError } from "./say-system-error.ts";

export interface Replaced {
  /** The files that have their new text. */
  readonly written: ReadonlySet<string>;
  /** Why the others have not, in French. */
  readonly refusal?: string;
}

/**
 * Writes every change beside its file, then puts each in its place, permissions kept. When a file
 * is no longer the one that was read, or may not be written, none of them is.
 */
export async function replaceFiles(
  catalogue: Catalogue,
  changes: readonly FileChange[],
): Promise<Replaced> {
  const places = changes.map((change) => place(change, catalogue));
  const written = new Set<string>();
  try {
    // The second look is as late as can be: who saved a file meanwhile keeps what they saved.
    for (const step of [checkFile, prepare, checkFile, putInPlace]) {
      for (const one of places) {
        const refusal = await attempt(step, one);
        if (refusal !== undefined) return { written, refusal };
        if (step === putInPlace) written.add(one.change.path);
      }
    }
    return { written };
  } finally {
    for (const { fresh } of places) await rm(fresh, { force: true });
  }
}

interface Place {
  readonly change: FileChange;
  readonly shown: string;
  readonly path: string;
  /** Where the new text waits: a hidden file, which no catalogue lists. */
  readonly fresh: string;
}

function place(change: FileChange, catalogue: Catalogue): Place {
  const path = join(catalogue.folder, ...change.path.split("/"));
  const fresh = join(dirname(path), `.${basename(path)}.nouveau-${process.pid}`);
  return { change, shown: shownPath(catalogue, change.path), path, fresh };
}

/** Gives a sentence when it must not go on. */
type Step = (place: Place) => Promise<string | undefined>;

async function attempt(step: Step, one: Place): Promise<string | undefined> {
  try {
    return await step(one);
  } catch (error) {
    return phrase`« ${one.shown} » ne peut pas être écrit : ${saySystemError(error)}.`;
  }
}

const checkFile: Step = async ({ change, shown, path }) => {
  const found = await lstat(path);
  if (!found.isFile()) return phrase`« ${shown} » n'est plus un fichier : rien n'est écrit.`;
  // Whoever may write everything is held by a file's permissions too.
  const writable = (found.mode & 0o222) !== 0 && (await mayWrite(path));
  if (!writable) return phrase`« ${shown} » est en lecture seule : rien n'est écrit.`;
  if (Buffer.from(change.before).equals(await readFile(path))) return undefined;
  return phrase`« ${shown} » a changé entre-temps : rien n'est écrit. Relancez la commande.`;
};

async function mayWrite(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

const prepare: Step = async ({ change, path, fresh }) => {
  const { mode, uid, gid } = await lstat(path);
  await writeFile(fresh, change.after, { flush: true });
  const made = await lstat(fresh);
  if (made.uid !== uid || made.gid !== gid) await chown(fresh, uid, gid);
  await chmod(fresh, mode);
  return undefined;
};

const putInPlace: Step = async ({ path, fresh }) => {
  await rename(fresh, path);
  return undefined;
};
