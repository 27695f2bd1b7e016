// A file that must not exist yet: written whole, and of two at once only one is.

import { randomUUID } from "node:crypto";
import { link, mkdir, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * False, and nothing written, when there is a file already. Written beside its place under a name
 * that no catalogue lists, then linked: who reads it sees all of it or nothing.
 */
export async function createFile(path: string, text: string): Promise<boolean> {
  const fresh = join(dirname(path), `.${basename(path)}.nouveau-${randomUUID()}`);
  await mkdir(dirname(path), { recursive: true });
  try {
    await writeFile(fresh, text, { flush: true });
    return await link(fresh, path).then(
      () => true,
      (error: NodeJS.ErrnoException) => withoutLink(error, path, text),
    );
  } finally {
    await rm(fresh, { force: true });
  }
}

/** Some file systems know no links: there, a stopped machine may leave half a file, told as damaged. */
async function withoutLink(
  error: NodeJS.ErrnoException,
  path: string,
  text: string,
): Promise<boolean> {
  if (error.code === "EEXIST") return false;
  if (!["EPERM", "ENOSYS", "ENOTSUP", "EMLINK"].includes(error.code ?? "")) throw error;
  return writeFile(path, text, { flag: "wx", flush: true }).then(
    () => true,
    (again: NodeJS.ErrnoException) => {
      if (again.code === "EEXIST") return false;
      throw again;
    },
  );
}
