import type { Answer } from "./submission.ts";

/**
 * The present answer with what is given of it. Of a breakdown or a table, the lines and columns
 * that are not given stay; any other answer is replaced whole.
 */
export function mergeAnswer(present: Answer | undefined, given: Answer): Answer {
  if (!isRecord(given)) return given;
  const lines: Readonly<Record<string, unknown>> = isRecord(present) ? present : {};
  const merged = Object.entries(given).map(([line, value]) => {
    const before = lines[line];
    return [line, isRecord(value) && isRecord(before) ? { ...before, ...value } : value];
  });
  return { ...lines, ...Object.fromEntries(merged) } as Answer;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
