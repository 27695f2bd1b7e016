import { lstat, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { createOutputFile } from "./output-file.ts";
import { saySystemError } from "./say-system-error.ts";

/** One file, whole or not at all, or `-` for the standard output. Throws when it cannot be written. */
export async function writeOutput(
  path: string,
  content: Uint8Array,
  context: CommandContext,
): Promise<void> {
  if (path === "-") return context.out(content);
  const full = resolve(context.currentFolder, path);
  if (await isPassage(full)) await writeThrough(path, full, content);
  else await writeWhole(path, content, context);
  context.error(`${phrase`Écrit : ${path}`}\n`);
}

/** A link, a device or a pipe leads elsewhere: no file takes its place. */
async function isPassage(full: string): Promise<boolean> {
  const found = await lstat(full).catch(() => undefined);
  return found !== undefined && !found.isFile() && !found.isDirectory();
}

async function writeThrough(path: string, full: string, content: Uint8Array): Promise<void> {
  await writeFile(full, content).catch((error: unknown) => {
    throw wrongUsage(phrase`« ${path} » ne peut pas être écrit : ${saySystemError(error)}.`);
  });
}

async function writeWhole(
  path: string,
  content: Uint8Array,
  context: CommandContext,
): Promise<void> {
  const output = await createOutputFile(path, context);
  try {
    await output.write(content);
    await output.publish();
  } finally {
    await output.discard();
  }
}
