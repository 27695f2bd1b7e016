import type { Answer } from "../calculation/submission.ts";

/** An answer without the parts at these paths; undefined when nothing is left of it. */
export function prune(
  answer: Answer | undefined,
  paths: readonly (readonly string[])[],
): Answer | undefined {
  return pruneValue(answer, paths) as Answer | undefined;
}

function pruneValue(value: unknown, paths: readonly (readonly string[])[]): unknown {
  if (paths.length === 0) return value;
  if (typeof value !== "object" || value === null) return undefined;
  if (paths.some(({ length }) => length === 0)) return undefined;
  const kept = Object.entries(value).flatMap(([key, part]) => {
    const own = paths.filter(([first]) => first === key).map(([, ...rest]) => rest);
    const left = pruneValue(part, own);
    return left === undefined ? [] : [[key, left] as const];
  });
  if (kept.length === 0) return undefined;
  return Array.isArray(value) ? kept.map(([, part]) => part) : Object.fromEntries(kept);
}
