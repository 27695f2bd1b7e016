import type { Output } from "./plan.ts";
import type { Words } from "./words.ts";

/** What is written in the place of an output: nothing that is not a figure ever leaves. */
export function outputWord({ root, isCondition }: Output, words: Words): string {
  return isCondition
    ? `${words.sure(root)} ? 1 : ${words.never(root)} ? 0 : NaN`
    : `finite(${words.number(root)})`;
}
