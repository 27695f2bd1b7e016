import { readBytes } from "../batch/read-bytes.ts";
import type { CommandContext } from "../command.ts";

const NEWLINE = 0x0a;

/** Lines of a file that hold something; undefined of the standard input, which is read once. */
export async function countLines(
  path: string,
  context: CommandContext,
  signal: AbortSignal,
): Promise<number | undefined> {
  if (path === "-") return undefined;
  let count = 0;
  let isBegun = false;
  for await (const chunk of readBytes(path, context, signal)) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      if (isBegun || end > start) count += 1;
      isBegun = false;
      start = end + 1;
    }
    if (start < chunk.length) isBegun = true;
  }
  return isBegun ? count + 1 : count;
}
