import { open } from "node:fs/promises";
import { resolve } from "node:path";
import { phrase } from "../../util/phrase.ts";
import type { CommandContext } from "../command.ts";
import { wrongUsage } from "../command-failure.ts";
import { saySystemError } from "./say-system-error.ts";

/** The first `limit` bytes of a file and one more, if there are. Throws wrong usage. */
export async function readBoundedFile(
  path: string,
  limit: number,
  context: CommandContext,
): Promise<Uint8Array> {
  const failed = (error: unknown): never => {
    throw wrongUsage(phrase`« ${path} » ne peut pas être lu : ${saySystemError(error)}.`);
  };
  const file = await open(resolve(context.currentFolder, path)).catch(failed);
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of file.createReadStream({ autoClose: false, end: limit })) {
      chunks.push(chunk as Uint8Array);
    }
    return new Uint8Array(Buffer.concat(chunks));
  } catch (error) {
    return failed(error);
  } finally {
    await file.close();
  }
}
