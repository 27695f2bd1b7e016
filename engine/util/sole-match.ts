import { fold } from "./suggest.ts";

/**
 * The one name among `known` that `word` spells but for case and accents; nothing when there is
 * none, or two. What a repair may rely on, where a suggestion is not enough.
 */
export function soleMatch(word: string, known: readonly string[]): string | undefined {
  const wanted = fold(word);
  const matches = known.filter((name) => fold(name) === wanted);
  return matches.length === 1 ? matches[0] : undefined;
}
