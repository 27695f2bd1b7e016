import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { FORMULAS } from "./read-world.ts";

/** One formula of the bench, as a sheet of a catalogue would write it. */
export interface WrittenFormula {
  readonly indicateur: string;
  readonly formule: string;
  readonly unite: string;
}

/** Files of formulas/, in order. */
const KINDS = ["ratios", "conditionals", "sums", "means", "extremes", "previous", "defaults"];

/** The sixty formulas; with a suffix, on items and for indicators of other names. */
export function readFormulas(
  suffix = "",
  items: ReadonlySet<string> = new Set(),
): readonly WrittenFormula[] {
  const formulas = KINDS.flatMap(
    (kind) => parse(readFileSync(join(FORMULAS, `${kind}.yaml`), "utf8")) as WrittenFormula[],
  );
  return formulas.map((formula) => ({
    ...formula,
    indicateur: formula.indicateur + suffix,
    formule: formula.formule.replace(/"[^"]*"|\w+/g, (word) =>
      items.has(word + suffix) ? word + suffix : word,
    ),
  }));
}
