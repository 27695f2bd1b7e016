// One file written piece by piece beside its place, which it takes once whole, or never.

import { type FileHandle, lstat, mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { CommandFailure, wrongUsage } from "../command-failure.ts";
import { saySystemError } from "./say-system-error.ts";

export interface OutputFile {
  readonly write: (content: string | Uint8Array) => Promise<void>;
  /** Puts the file in its place, where it replaces what it finds. */
  readonly publish: () => Promise<void>;
  /** Removes what was not published. */
  readonly discard: () => Promise<void>;
}

const BLOCK = 64 * 1024;

/** `-` or nothing is the standard output, where what is written is written. */
export async function createOutputFile(
  shown: string | undefined,
  context: CommandContext,
): Promise<OutputFile> {
  if (shown === undefined || shown === "-") {
    const nothing = async () => undefined;
    return { write: context.write, publish: nothing, discard: nothing };
  }
  const place = resolve(context.currentFolder, shown);
  const fresh = join(dirname(place), `.${basename(place)}.nouveau-${process.pid}`);
  const attempt = async <T>(action: () => Promise<T>): Promise<T> => {
    try {
      return await action();
    } catch (error) {
      throw refusal(shown, error);
    }
  };
  const file: FileHandle = await attempt(async () => {
    await mkdir(dirname(place), { recursive: true });
    await refuseOther(place, shown);
    await rm(fresh, { force: true });
    return open(fresh, "wx");
  });
  let waiting: Uint8Array[] = [];
  let size = 0;
  const flush = async () => {
    const bytes = Buffer.concat(waiting);
    waiting = [];
    size = 0;
    await file.writeFile(bytes);
  };
  return {
    write: async (content) => {
      waiting.push(typeof content === "string" ? Buffer.from(content) : content);
      size += content.length;
      if (size >= BLOCK) await attempt(flush);
    },
    publish: () =>
      attempt(async () => {
        await flush();
        await file.sync();
        await file.close();
        await refuseOther(place, shown);
        await rename(fresh, place);
      }),
    discard: async () => {
      await file.close().catch(() => undefined);
      await rm(fresh, { force: true });
    },
  };
}

/** Only a file gives way to a file. */
async function refuseOther(place: string, shown: string): Promise<void> {
  const found = await lstat(place).catch(() => undefined);
  if (found === undefined || found.isFile()) return;
  throw wrongUsage(phrase`« ${shown} » existe et n'est pas un fichier : rien n'est écrit.`);
}

/** A full disk is nobody's wrong usage; a place that cannot be written is. */
function refusal(shown: string, error: unknown): unknown {
  if (error instanceof CommandFailure) return error;
  const isFull = error instanceof Error && "code" in error && FULL.has(String(error.code));
  const message = phrase`« ${shown} » ne peut pas être écrit : ${saySystemError(error)}.`;
  return isFull ? new CommandFailure(1, message) : wrongUsage(message);
}

const FULL: ReadonlySet<string> = new Set(["ENOSPC", "EDQUOT"]);
