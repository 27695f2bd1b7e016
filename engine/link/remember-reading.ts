import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { Memory } from "../util/memory.ts";
import type { Reader } from "./reader.ts";

/** Reads, or gives what was read last time from the same inputs; reports the same either way. */
export function rememberReading<T, R extends Pick<Reader, "add">>(
  memory: Memory,
  key: string,
  inputs: readonly unknown[],
  reader: R,
  read: (reader: R) => T,
): T {
  const { value, told } = memory.recall(key, inputs, () => {
    const reported: Diagnostic[] = [];
    const add = (diagnostic: Diagnostic) => void reported.push(diagnostic);
    return { value: read({ ...reader, add }), told: reported };
  });
  told.forEach(reader.add);
  return value;
}
