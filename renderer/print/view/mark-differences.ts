// Two wordings side by side: which words of each the other has not. Words as French writes them:
// an article keeps its apostrophe, which the word-by-word functions of the library cut off.

import { diffArrays } from "diff";

/** A stretch of a wording; `marked` when the other wording has it not. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

export interface MarkedWordings {
  readonly before: readonly Stretch[];
  readonly after: readonly Stretch[];
}

/** A space, a number with its points, a word, or one sign. */
const WORD = /\s+|\p{N}+(?:[.,]\p{N}+)+|[\p{L}\p{M}\p{N}]+['’]?|[^\s\p{L}\p{M}\p{N}]/gu;

/** With less in common, a text is another one: to mark its every word would tell nothing… */
const LEAST_SHARED = 0.35;

/** … unless it is short. In characters that are read. */
const LONGEST_LABEL = 90;

/** The stretches of each, joined, are the wording itself; nothing is marked in a rewritten text. */
export function markDifferences(before: string, after: string): MarkedWordings {
  const [old, now] = [before.match(WORD) ?? [], after.match(WORD) ?? []];
  const parts = diffArrays(old, now);
  const kept = parts.filter(({ added, removed }) => !added && !removed);
  const shared = sizeOf(kept.flatMap(({ value }) => value));
  const least = Math.min(sizeOf(old), sizeOf(now));
  const isLabel = Math.max(sizeOf(old), sizeOf(now)) <= LONGEST_LABEL;
  if (least === 0 || (!isLabel && shared < LEAST_SHARED * least)) {
    return { before: plain(before), after: plain(after) };
  }
  const read = parts.flatMap(absorbCrumb);
  return {
    before: joinStretches(read.filter(({ added }) => !added)),
    after: joinStretches(read.filter(({ removed }) => !removed)),
  };
}

/** In characters that are read. */
function sizeOf(words: readonly string[]): number {
  return words.join("").replace(/\s/g, "").length;
}

function plain(text: string): readonly Stretch[] {
  return text === "" ? [] : [{ text, marked: false }];
}

type Part = Pick<ReturnType<typeof diffArrays<string>>[number], "value" | "added" | "removed">;

/** Between two changes, a space or an article left alone is no landmark: it goes with them. */
const LARGEST_CRUMB = 3;

function absorbCrumb(part: Part, rank: number, parts: readonly Part[]): readonly Part[] {
  const isChange = (one: Part | undefined) => one?.added === true || one?.removed === true;
  const isBetween = isChange(parts[rank - 1]) && isChange(parts[rank + 1]);
  if (isChange(part) || !isBetween || sizeOf(part.value) > LARGEST_CRUMB) return [part];
  const { value } = part;
  return [
    { value, added: false, removed: true },
    { value, added: true, removed: false },
  ];
}

/** Neighbours of one kind make one stretch; a mark neither begins nor ends with a space. */
function joinStretches(parts: readonly Part[]): readonly Stretch[] {
  const stretches = parts.map(({ value, added, removed }) => ({
    text: value.join(""),
    marked: added || removed,
  }));
  return merge(merge(stretches).flatMap(trimMark));
}

function trimMark({ text, marked }: Stretch): readonly Stretch[] {
  if (!marked) return [{ text, marked }];
  const [, before = "", core = "", after = ""] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return [...plain(before), ...(core === "" ? [] : [{ text: core, marked }]), ...plain(after)];
}

function merge(stretches: readonly Stretch[]): readonly Stretch[] {
  const merged: Stretch[] = [];
  for (const { text, marked } of stretches) {
    const last = merged.at(-1);
    if (last?.marked === marked) merged[merged.length - 1] = { text: last.text + text, marked };
    else merged.push({ text, marked });
  }
  return merged;
}
