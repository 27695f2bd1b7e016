import type { Result } from "./calculation.ts";
import type { Blocker } from "./calculator.ts";
import type { ProgramIndex } from "./program-index.ts";

/** Items that are not answered and the results that wait for each, most awaited first. */
export function findBlockers(
  index: ProgramIndex,
  results: Readonly<Record<string, Result>>,
): readonly Blocker[] {
  const waiting = new Map<string, Set<string>>();
  const itemOf = new Map(index.owners.map(({ cell, element }) => [cell.id, element.id]));
  for (const [id, result] of Object.entries(results)) {
    if (!("absence" in result) || result.absence !== "missing") continue;
    for (const cell of result.because) {
      const item = itemOf.get(cell) ?? cell;
      waiting.set(item, (waiting.get(item) ?? new Set()).add(id));
    }
  }
  return index.program.elements
    .filter((element) => waiting.has(element.id))
    .map((element) => ({ item: element.id, results: [...waiting.get(element.id)!] }))
    .sort((a, b) => b.results.length - a.results.length);
}
