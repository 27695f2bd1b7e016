import type { Extent } from "./expression.ts";

/** A text without what cannot be seen in it. */
export interface VisibleText {
  readonly text: string;
  /** What has been taken away, in the text as written. */
  readonly hidden: readonly Extent[];
  /** Where something of `text` stands in the text as written. */
  readonly placeOf: (at: Extent) => Extent;
}

/**
 * Marks of direction, joiners without width, controls, unpaired halves of a character: what makes
 * a text be read otherwise than it is. Spaces, however rare, are told from them.
 */
const INVISIBLE =
  /(?:(?![\t\r\n])[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}])+/gu;
/** Where some readers see the end of a line, and words do not touch. */
const LINE_END = /[\v\f\u0085\p{Zl}\p{Zp}]/u;

export function removeInvisible(source: string): VisibleText {
  const hidden: Extent[] = [];
  const places: number[] = [];
  let text = "";
  const keep = (from: number, to: number): void => {
    for (let at = from; at < to; at++) places.push(at);
    text += source.slice(from, to);
  };
  let end = 0;
  for (const { 0: run, index } of source.matchAll(INVISIBLE)) {
    keep(end, index);
    end = index + run.length;
    hidden.push({ start: index, end });
    if (!LINE_END.test(run)) continue;
    places.push(index);
    text += " ";
  }
  if (hidden.length === 0) return { text: source, hidden, placeOf: (at) => at };
  keep(end, source.length);
  places.push(source.length);
  const placeOf = (at: Extent): Extent => {
    const start = places[at.start]!;
    return { start, end: at.end === at.start ? start : places[at.end - 1]! + 1 };
  };
  return { text, hidden, placeOf };
}
