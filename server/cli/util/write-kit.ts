// A kit on the disk: its folder and, beside it, the same in an archive. Whole, or not at all.

import { lstat, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { FileToWrite } from "../../file-to-write.ts";
import { zipFiles } from "../../kit/zip-files.ts";
import { phrase, quotedList } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { readKitArchive } from "./read-kit-archive.ts";
import { saySystemError } from "./say-system-error.ts";
import { writeFolder } from "./write-folder.ts";

/** How many names a refusal tells. */
const TOLD = 3;

/**
 * Writes `<output>/<name>/` and `<output>/<name>.zip`. What is there gives way only when it is a kit
 * as it was written: a file that somebody filled in or added is never lost.
 */
export async function writeKit(
  { output, name }: { readonly output: string; readonly name: string },
  files: readonly FileToWrite[],
  context: CommandContext,
): Promise<void> {
  const shown = join(output, name);
  const folder = resolve(context.currentFolder, shown);
  const archive = `${folder}.zip`;
  const fresh = `${archive}.nouveau-${process.pid}`;
  try {
    const written = await readKitArchive(archive, { name, shown: `${shown}.zip` });
    await refuseOthers(folder, shown, [written, files]);
    const zip = zipFiles(name, files);
    await writeFolder(folder, files, () => writeFile(fresh, zip, { flush: true }));
    await rename(fresh, archive);
  } catch (error) {
    if (error instanceof CommandFailure) throw error;
    throw wrongUsage(phrase`« ${shown} » ne peut pas être écrit : ${saySystemError(error)}.`);
  } finally {
    await rm(fresh, { force: true });
  }
}

/** `kits` are what the folder may hold: the kit as it was written, and as it would be. */
async function refuseOthers(
  folder: string,
  shown: string,
  kits: readonly (readonly FileToWrite[])[],
): Promise<void> {
  const found = await lstat(folder).catch(nothingWhenMissing);
  if (found === undefined) return;
  if (!found.isDirectory()) {
    throw wrongUsage(phrase`« ${shown} » existe et n'est pas un dossier : rien n'est écrit.`);
  }
  const others = await listOthers(folder, kits);
  if (others.length === 0) return;
  const told = quotedList(others.slice(0, TOLD), "et");
  const more = others.length > TOLD ? ", entre autres" : "";
  throw wrongUsage(
    phrase`Le dossier « ${shown} » n'est plus le kit tel qu'il a été écrit : ${told}${more}. Renommez-le ou déplacez-le ; rien n'est écrit.`,
  );
}

/** Files that are as none of the kits has them. */
async function listOthers(
  folder: string,
  kits: readonly (readonly FileToWrite[])[],
): Promise<readonly string[]> {
  const known = kits.map((files) => new Map(files.map(({ path, content }) => [path, content])));
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const others: string[] = [];
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/");
    const content = entry.isFile() ? await readFile(join(folder, ...path.split("/"))) : undefined;
    const isKnown = known.some((files) => {
      const written = files.get(path);
      return written !== undefined && content?.equals(written) === true;
    });
    if (!isKnown) others.push(path);
  }
  return others.sort();
}

function nothingWhenMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}
