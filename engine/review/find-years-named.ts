// Which years that are over the texts of a subject still name, and in which words.

import { findOldYears } from "../publish/next-year/list-years-left.ts";
import type { YearShift } from "../publish/next-year/year-shift.ts";
import { nodeAt } from "../source/locate.ts";
import { lineText, positionAt } from "../text/position.ts";
import type { Written } from "./list-written.ts";

export interface NamedYear {
  readonly year: string;
  /** The year and the words around it, on its line. */
  readonly words: string;
}

/** Without repetition, in the order of the file. */
export function findYearsNamed(
  { file, path, except }: Written,
  shift: YearShift,
): readonly NamedYear[] {
  const part = path.length === 0 ? file.document : nodeAt(file, path);
  if (part === undefined) return [];
  const { text } = file.source;
  const named = findOldYears(file, part, shift, except).map((offset) => {
    const { line, column } = positionAt(text, offset);
    return {
      year: text.slice(offset, offset + YEAR_LENGTH),
      words: wordsAround(lineText(text, line), column - 1),
    };
  });
  return named.filter(({ words }, at) => named.findIndex((one) => one.words === words) === at);
}

const YEAR_LENGTH = 4;
const WORDS_BEFORE = 4;
const WORDS_AFTER = 3;

/** The words of a line on both sides of the year at `start`, without the key it begins with. */
function wordsAround(line: string, start: number): string {
  const key = /^[\s-]*[\w"-]+:(?=\s)/.exec(line)?.[0].length ?? 0;
  const before = line.slice(Math.min(key, start), start).split(/(?<=\s)/);
  const after = line.slice(start).split(/(?=\s)/);
  const words = [...before.slice(-WORDS_BEFORE), ...after.slice(0, WORDS_AFTER)];
  return words
    .join("")
    .trim()
    .replace(/^["'«]\s*|\s*["'»]$/g, "");
}
