// A formula as Typst mathematics, for the printed guide. Every text is a quoted string.
import { drawFormula } from "./draw-formula.ts";
import type { Formula } from "./formula.ts";
import type { MathNotation, MathSign } from "./math-notation.ts";

/** The content of a Typst equation, without its dollars. */
export function toTypst(formula: Formula): string {
  return drawFormula(formula, typst);
}

const SIGNS: Readonly<Record<MathSign, string>> = {
  "+": "+",
  "-": "-",
  "*": "times",
  "=": "=",
  "<>": "eq.not",
  "<": "lt",
  "<=": "lt.eq",
  ">": "gt",
  ">=": "gt.eq",
  sum: "sum",
  in: "in",
  notIn: "in.not",
};

const typst: MathNotation = {
  number: text,
  text,
  sign: (sign) => SIGNS[sign],
  row: (...parts) => parts.join(" "),
  // A matrix reduces what is in it: its lines keep the size of text.
  lines: (parts) =>
    `mat(delim: #none, align: #left, row-gap: #0.6em, ${parts.map((part) => `inline(${part})`).join("; ")})`,
  parentheses: (content) => `(${content})`,
  fraction: (above, below) => `frac(${above}, ${below})`,
  absolute: (content) => `abs(${content})`,
  index: (content, words) => `attach(${content}, br: ${text(words)})`,
  call: (name, args) => `${text(name)} (${list(args)})`,
  set: (members) => `{${list(members)}}`,
  cases: (value, condition, otherwise) =>
    `cases(${value} & ${condition}, ${otherwise} & ${text("sinon")})`,
};

/** Separated as in formulas: a comma is a decimal mark. */
function list(parts: readonly string[]): string {
  return parts.join(` ${text(" ; ")} `);
}

function text(words: string): string {
  return `"${words.replace(/["\\]/g, (one) => `\\${one}`).replace(/[\r\n]+/g, " ")}"`;
}
