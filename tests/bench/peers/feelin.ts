import { evaluate } from "feelin";
import { type Forms, translate } from "../util/translate.ts";
import { withNull } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/** It reads each formula again at each call: its language depends on the names of the context. */
export const feelin: Peer = {
  name: "feelin 8.2.0",
  missing: "null",
  prepare: (nodes, roots) => {
    const formulas = roots.map((root) => translate(nodes, root, forms));
    return (cells) => {
      const context = withNull(cells);
      return () => formulas.map((formula) => evaluate(formula, context).value as unknown);
    };
  },
};

const COMPARISONS = { "=": "=", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

const forms: Forms<string> = {
  constant: (value) => `(${value})`,
  cell: (name) => name,
  arithmetic: (sign, left, right) => `(${left} ${sign} ${right})`,
  sum: (terms) => `sum([${terms.join(", ")}])`,
  extremum: (kind, terms) => `${kind}([${terms.join(", ")}])`,
  absolute: (value) => `abs(${value})`,
  orElse: (value, otherwise) => `(if ${value} = null then ${otherwise} else ${value})`,
  compare: (comparison, left, right) => `(${left} ${COMPARISONS[comparison]} ${right})`,
  both: (left, right) => `(${left} and ${right})`,
  either: (left, right) => `(${left} or ${right})`,
  not: (condition) => `not(${condition})`,
  choose: (condition, whenTrue, otherwise) =>
    `(if ${condition} then ${whenTrue} else ${otherwise})`,
};
