import { ExpressionRunner } from "survey-core";
import { type Forms, translate } from "../util/translate.ts";
import { withoutAbsent } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/** An answer not given is not in the data of a survey. It has no absolute value. */
export const surveyCore: Peer = {
  name: "survey-core 3.1.1, ExpressionRunner",
  missing: "no key",
  prepare: (nodes, roots) => {
    const formulas = roots.map((root) => new ExpressionRunner(translate(nodes, root, forms)));
    return (cells) => {
      const values = withoutAbsent(cells);
      return () => formulas.map((formula) => formula.runValues(values) as unknown);
    };
  },
};

const forms: Forms<string> = {
  constant: (value) => `${value}`,
  cell: (name) => `{${name}}`,
  arithmetic: (sign, left, right) => `(${left} ${sign} ${right})`,
  sum: (terms) => `sum(${terms.join(", ")})`,
  extremum: (kind, terms) => `${kind}(${terms.join(", ")})`,
  absolute: (value) => `iif(${value} < 0, 0 - ${value}, ${value})`,
  orElse: (value, otherwise) => `iif(${value} empty, ${otherwise}, ${value})`,
  compare: (comparison, left, right) => `(${left} ${comparison} ${right})`,
  both: (left, right) => `(${left} and ${right})`,
  either: (left, right) => `(${left} or ${right})`,
  not: (condition) => `!${condition}`,
  choose: (condition, whenTrue, otherwise) => `iif(${condition}, ${whenTrue}, ${otherwise})`,
};
