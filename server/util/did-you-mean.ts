import { suggest } from "../../engine/index.ts";
import { quotedList } from "./phrase.ts";

/** « Vouliez-vous dire « a » ou « b » ? », after a space; empty when nothing is near. */
export function didYouMean(word: string, known: readonly string[]): string {
  const near = suggest(word, known);
  return near.length === 0 ? "" : ` Vouliez-vous dire ${quotedList(near, "ou")}\u202F?`;
}
