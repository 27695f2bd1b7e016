import { compareText } from "./compare-text.ts";

/**
 * The known names nearest to `word`, best first, at most three.
 * Case and accents do not count; a third of the length may differ, two letters at least allowed
 * for words of four or more. None is better than a wrong one.
 */
export function suggest(word: string, known: Iterable<string>): readonly string[] {
  const wanted = fold(word);
  const limit = wanted.length < 4 ? 1 : Math.max(2, Math.floor(wanted.length / 3));
  const near: { readonly name: string; readonly distance: number }[] = [];
  for (const name of known) {
    const folded = fold(name);
    if (Math.abs(folded.length - wanted.length) > limit) continue;
    const distance = editDistance(wanted, folded);
    if (distance <= limit) near.push({ name, distance });
  }
  near.sort((a, b) => a.distance - b.distance || compareText(a.name, b.name));
  return near.slice(0, 3).map((candidate) => candidate.name);
}

/** Lower case without accents: what a hurried author thinks of as the same word. */
export function fold(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/** Optimal string alignment: insertions, deletions, substitutions, swaps of neighbours. */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(current[column - 1]! + 1, last[column]! + 1, last[column - 1]! + cost);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (row > 1 && column > 1 && swapped) best = Math.min(best, beforeLast[column - 2]! + 1);
      current.push(best);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length]!;
}
