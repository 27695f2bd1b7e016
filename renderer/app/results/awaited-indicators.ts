import type { Calculation } from "../../../engine/index.ts";

/** Ids of the indicators that await answers: some line of theirs does, and none has a figure. */
export function awaitedIndicators(results: Calculation["results"]): ReadonlySet<string> {
  const awaited = new Set<string>();
  const known = new Set<string>();
  for (const [id, result] of Object.entries(results)) {
    const indicator = id.split(".")[0] ?? id;
    if ("value" in result) known.add(indicator);
    else if (result.absence === "missing") awaited.add(indicator);
  }
  return new Set([...awaited].filter((indicator) => !known.has(indicator)));
}
