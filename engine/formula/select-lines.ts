import { suggest } from "../util/suggest.ts";
import type { Checker } from "./checker.ts";
import type { Selector, Word } from "./expression.ts";
import { faults } from "./faults.ts";
import type { FormulaSymbol, LineSet } from "./scope.ts";

/**
 * The keys that selectors name, in declared order, each once; a range takes all that is declared
 * between its ends. Undefined, with faults reported, when a key does not exist.
 */
export function selectLines(
  selectors: readonly Selector[],
  symbol: FormulaSymbol,
  lines: LineSet,
  checker: Checker,
): readonly string[] | undefined {
  const keys = lines.lines.map((line) => line.key);
  const rank = (word: Word): number => {
    const found = keys.indexOf(word.text);
    if (found < 0) {
      const near = suggest(word.text, keys);
      checker.report(faults.unknownLine(word, word.text, symbol.id, near, keys));
    }
    return found;
  };
  const chosen = new Set<string>();
  let sound = true;
  for (const { from, to } of selectors) {
    const first = rank(from);
    const last = to === undefined ? first : rank(to);
    if (first < 0 || last < 0) {
      sound = false;
    } else if (last < first) {
      const at = { start: from.start, end: to?.end ?? from.end };
      checker.report(faults.reversedRange(at, from.text, to?.text ?? from.text));
      sound = false;
    } else {
      for (const key of keys.slice(first, last + 1)) chosen.add(key);
    }
  }
  return sound ? keys.filter((key) => chosen.has(key)) : undefined;
}
