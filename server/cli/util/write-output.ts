import { mkdir, writeFile } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { saySystemError } from "./say-system-error.ts";

/** One file, or `-` for the standard output. Throws wrong usage when it cannot be written. */
export async function writeOutput(
  path: string,
  content: Uint8Array,
  context: CommandContext,
): Promise<void> {
  if (path === "-") return context.out(content);
  const full = resolve(context.currentFolder, path);
  try {
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, content);
  } catch (error) {
    throw wrongUsage(phrase`« ${path} » ne peut pas être écrit : ${saySystemError(error)}.`);
  }
  context.error(`${phrase`Écrit : ${path}`}\n`);
}
