// A word that the language does not have, rewritten as the only thing it can stand for here.
import { type Edit, inQuotes, rewrite } from "./edit.ts";
import type { Extent } from "./expression.ts";
import type { Keyword, TokenSymbol, Word } from "./token.ts";

/**
 * The others have a second meaning that some reader knows: `&` joins texts in a spreadsheet, `|`
 * writes an absolute value, `:` a range, and no sign stands for a power.
 */
const ONE_MEANING = /^(?:==|!=|&&|\|\||!|·|[\u2010-\u2014])$/u;
const LETTER = /[\p{L}\p{M}\p{Nd}_]/u;

/** `before`: the words already read. */
export function repairOperator(
  source: string,
  at: Extent,
  as: TokenSymbol | Keyword,
  before: readonly Word[],
): Edit | undefined {
  const written = source.slice(at.start, at.end);
  if (!ONE_MEANING.test(written)) return undefined;
  // After an operand, `!` is a factorial, or half of a `!=`.
  if (written === "!" && !awaitsOperand(before.at(-1))) return undefined;
  // Between lines, a dash is a range.
  if (as === "-" && enclosure(before) === "brackets") return undefined;
  if (!LETTER.test(as)) return rewrite(at, as);
  const left = /[^\s(]$/u.test(source.slice(0, at.start)) ? " " : "";
  const right = /^\S/u.test(source.slice(at.end)) ? " " : "";
  return rewrite(at, left + as + right);
}

function awaitsOperand(last: Word | undefined): boolean {
  if (last === undefined) return true;
  if (last.kind === "symbol") return last.text === "(" || last.text === ";";
  return last.kind === "keyword" && !["vrai", "faux", "vide"].includes(last.text);
}

/**
 * Between digits and outside any list, a comma marks decimals; in a list, it separates, unless a
 * digit stands on each side. `1,5,2` and `max(2, 3)` remain to be settled by their author.
 */
export function repairComma(
  source: string,
  at: Extent,
  before: readonly Word[],
): "." | ";" | undefined {
  const left = source.slice(0, at.start);
  const right = source.slice(at.end);
  const inList = enclosure(before) !== "none";
  if (/(?<![\p{L}\p{M}\d_.,])\d+$/u.test(left) && /^\d+(?![\d.,])/u.test(right)) {
    return inList ? undefined : ".";
  }
  const betweenDigits = /\d\s*$/u.test(left) && /^\s*\d/u.test(right);
  const followed = /^\s*[^\s,;)\]]/u.test(right);
  return inList && followed && !betweenDigits ? ";" : undefined;
}

/** A text between other quotes than the language's; an apostrophe inside a word is not one. */
export function repairQuotes(source: string, at: Extent): Edit | undefined {
  const glued = LETTER.test(source[at.start - 1] ?? "") || LETTER.test(source[at.end] ?? "");
  const text = source.slice(at.start + 1, at.end - 1).trim();
  return glued || text === "" || /["«»]/u.test(text) ? undefined : rewrite(at, inQuotes(text));
}

/** What the next word stands in: a list of arguments or answers, the brackets of a cell, neither. */
function enclosure(before: readonly Word[]): "arguments" | "brackets" | "none" {
  let closed = 0;
  for (let index = before.length - 1; index >= 0; index--) {
    const { kind, text } = before[index]!;
    if (kind !== "symbol") continue;
    if (text === ")" || text === "]") closed++;
    if ((text !== "(" && text !== "[") || closed-- > 0) continue;
    if (text === "[") return "brackets";
    const opener = before[index - 1];
    return opener?.kind === "name" || opener?.text === "parmi" ? "arguments" : "none";
  }
  return "none";
}
