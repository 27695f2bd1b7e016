import { compile } from "mathjs";
import { type Forms, translate } from "../util/translate.ts";
import { withNan } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/** It throws on null and reads an unknown name as a unit of measure: NaN suits it best. */
export const mathjs: Peer = {
  name: "mathjs 15.2.0",
  missing: "NaN",
  prepare: (nodes, roots) => {
    const formulas = roots.map((root) => compile(translate(nodes, root, forms)));
    return (cells) => {
      const scope = withNan(cells);
      return () => formulas.map((formula) => formula.evaluate(scope) as unknown);
    };
  },
};

const COMPARISONS = { "=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

const forms: Forms<string> = {
  constant: (value) => `(${value})`,
  cell: (name) => name,
  arithmetic: (sign, left, right) => `(${left} ${sign} ${right})`,
  sum: (terms) => `sum(${terms.join(", ")})`,
  extremum: (kind, terms) => `${kind}(${terms.join(", ")})`,
  absolute: (value) => `abs(${value})`,
  orElse: (value, otherwise) => `(isNaN(${value}) ? ${otherwise} : ${value})`,
  compare: (comparison, left, right) => `(${left} ${COMPARISONS[comparison]} ${right})`,
  both: (left, right) => `(${left} and ${right})`,
  either: (left, right) => `(${left} or ${right})`,
  not: (condition) => `not(${condition})`,
  choose: (condition, whenTrue, otherwise) => `(${condition} ? ${whenTrue} : ${otherwise})`,
};
