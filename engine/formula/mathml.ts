// A formula as MathML, for the guide's pages. Every text is escaped.
import { drawFormula } from "./draw-formula.ts";
import type { Formula } from "./formula.ts";
import type { MathNotation, MathSign } from "./math-notation.ts";

/** A `<math>` element, alone on its line. */
export function toMathml(formula: Formula): string {
  const content = drawFormula(formula, mathml);
  return `<math xmlns="http://www.w3.org/1998/Math/MathML" display="block">${content}</math>`;
}

const SIGNS: Readonly<Record<MathSign, string>> = {
  "+": "+",
  "-": "\u2212",
  "*": "\u00D7",
  "=": "=",
  "<>": "\u2260",
  "<": "&lt;",
  "<=": "\u2264",
  ">": "&gt;",
  ">=": "\u2265",
  sum: "\u2211",
  in: "\u2208",
  notIn: "\u2209",
};

const mathml: MathNotation = {
  number: (words) => `<mn>${escapeText(words)}</mn>`,
  text,
  sign: (sign) => operator(SIGNS[sign]),
  row,
  lines: (parts) => {
    const rows = parts.map((part) => `<mtr><mtd>${part}</mtd></mtr>`);
    return `<mtable columnalign="left">${rows.join("")}</mtable>`;
  },
  parentheses: (content) => row(operator("("), content, operator(")")),
  fraction: (above, below) => `<mfrac>${above}${below}</mfrac>`,
  absolute: (content) => row(operator("|"), content, operator("|")),
  index: (content, words) => `<msub>${content}${text(words)}</msub>`,
  call: (name, args) =>
    row(`<mi>${name}</mi>`, operator("("), args.join(operator(";")), operator(")")),
  set: (members) => operator("{") + members.join(operator(";")) + operator("}"),
  cases: (value, condition, otherwise) => {
    const lines = line(value, condition) + line(otherwise, text("sinon"));
    return row(operator("{"), `<mtable columnalign="left">${lines}</mtable>`);
  },
};

function escapeText(words: string): string {
  return words.replace(/[&<>"]/g, (one) => `&#${one.charCodeAt(0)};`);
}

function text(words: string): string {
  return `<mtext>${escapeText(words)}</mtext>`;
}

function operator(sign: string): string {
  return `<mo>${sign}</mo>`;
}

function row(...parts: readonly string[]): string {
  return `<mrow>${parts.join("")}</mrow>`;
}

function line(value: string, when: string): string {
  return `<mtr><mtd>${value}</mtd><mtd>${when}</mtd></mtr>`;
}
