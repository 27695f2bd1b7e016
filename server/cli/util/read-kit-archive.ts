// The archive of a kit as it was written: what tells a file that may be replaced from somebody's work.

import { lstat, readFile } from "node:fs/promises";
import { unzipSync } from "fflate";
import type { FileToWrite } from "../../file-to-write.ts";
import { zipFiles } from "../../kit/zip-files.ts";
import { phrase } from "../../util/phrase.ts";
import { wrongUsage } from "../command-failure.ts";
import { saySystemError } from "./say-system-error.ts";

/**
 * What the archive of the kit `name` holds; nothing when there is none. Throws wrong usage when it is
 * not as the kit was written, told as `shown`.
 */
export async function readKitArchive(
  archive: string,
  { name, shown }: { readonly name: string; readonly shown: string },
): Promise<readonly FileToWrite[]> {
  const bytes = await readOrRefuse(archive, shown);
  if (bytes === undefined) return [];
  const files = unzip(bytes, name);
  // Whoever put the folder into an archive anew, to send it, did not do it to the same byte.
  if (files !== undefined && bytes.equals(zipFiles(name, files))) return files;
  throw wrongUsage(
    phrase`« ${shown} » n'est pas l'archive d'un kit telle qu'elle a été écrite : elle contient peut-être une grille remplie. Renommez-la ou déplacez-la ; rien n'est écrit.`,
  );
}

async function readOrRefuse(archive: string, shown: string): Promise<Buffer | undefined> {
  try {
    const found = await lstat(archive);
    if (found.isFile()) return await readFile(archive);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    throw wrongUsage(phrase`« ${shown} » ne peut pas être lu : ${saySystemError(error)}.`);
  }
  throw wrongUsage(phrase`« ${shown} » existe et n'est pas un fichier : rien n'est écrit.`);
}

/** Undefined when it is no archive, or one of something else. */
function unzip(bytes: Uint8Array, name: string): readonly FileToWrite[] | undefined {
  const folder = `${name}/`;
  try {
    const entries = Object.entries(unzipSync(bytes));
    if (!entries.every(([path]) => path.startsWith(folder))) return undefined;
    return entries.map(([path, content]) => ({ path: path.slice(folder.length), content }));
  } catch {
    return undefined;
  }
}
