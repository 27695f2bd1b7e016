import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { addAbortSignal, Readable } from "node:stream";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { saySystemError } from "../util/say-system-error.ts";

const CHUNK = 256 * 1024;

/**
 * The bytes of a file, or of the standard input for `-`, as they are asked for. Throws wrong usage
 * when it cannot be read, and the reason of the signal when that stops it.
 */
export async function* readBytes(
  path: string,
  context: CommandContext,
  signal: AbortSignal,
): AsyncGenerator<Uint8Array, void, undefined> {
  const stream = path === "-" ? inputStream(context) : await fileStream(path, context);
  try {
    for await (const chunk of addAbortSignal(signal, stream)) yield chunk as Uint8Array;
  } catch (error) {
    signal.throwIfAborted();
    throw unreadable(path, error);
  } finally {
    stream.destroy();
  }
}

function inputStream(context: CommandContext): Readable {
  const input = context.readInput();
  return input instanceof Readable ? input : Readable.from(input);
}

async function fileStream(path: string, context: CommandContext): Promise<Readable> {
  const file = await open(resolve(context.currentFolder, path)).catch((error: unknown) => {
    throw unreadable(path, error);
  });
  return file.createReadStream({ highWaterMark: CHUNK });
}

function unreadable(path: string, error: unknown) {
  return wrongUsage(phrase`« ${path} » ne peut pas être lu : ${saySystemError(error)}.`);
}
