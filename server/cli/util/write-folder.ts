// A folder written whole or not at all: beside its place first, then put in its place.

import { mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { FileToWrite } from "../../file-to-write.ts";
import { replaceFolder } from "../../util/replace-folder.ts";

/**
 * Replaces `folder`. When a file cannot be written, the old folder stays as it was; so it does when
 * `beforehand`, done once all files are written, fails.
 */
export async function writeFolder(
  folder: string,
  files: readonly FileToWrite[],
  beforehand: () => Promise<void> = async () => undefined,
): Promise<void> {
  const fresh = `${folder}.nouveau-${process.pid}`;
  try {
    for (const file of files) {
      const path = join(fresh, ...file.path.split("/"));
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, file.content);
    }
    await beforehand();
    await replaceFolder(fresh, folder);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
