import type { Formula } from "../formula/formula.ts";
import { parseFormula } from "../formula/parse-formula.ts";
import { printFormula } from "../formula/print-formula.ts";

/** The text of a formula without what does not count: spaces, comments, spare parentheses. */
export function canonicalFormula({ source }: Formula): string {
  return printFormula(parseFormula(source, () => undefined));
}
