import { Environment } from "@marcbachmann/cel-js";
import { type Forms, translate } from "../util/translate.ts";
import { attempt } from "./attempt.ts";
import { withNull } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/** It throws on null. It has no sum, extremum or absolute value: whoever embeds it adds them. */
export const celJs: Peer = {
  name: "@marcbachmann/cel-js 8.0.0, parsed",
  missing: "null",
  prepare: (nodes, roots) => {
    const environment = createEnvironment();
    const formulas = roots.map((root) => environment.parse(translate(nodes, root, forms)));
    return (cells) => {
      const context = withNull(cells);
      return () => formulas.map((formula) => attempt(() => formula(context) as unknown));
    };
  },
};

/** Its functions over lists, as strict as its operators are. */
function createEnvironment(): Environment {
  return new Environment({ unlistedVariablesAreDyn: true, homogeneousAggregateLiterals: false })
    .registerFunction("min(list): double", (values: unknown[]) => Math.min(...numbers(values)))
    .registerFunction("max(list): double", (values: unknown[]) => Math.max(...numbers(values)))
    .registerFunction("abs(double): double", Math.abs);
}

function numbers(values: readonly unknown[]): readonly number[] {
  return values.map((value) => {
    if (typeof value !== "number") throw new TypeError("not a number");
    return value;
  });
}

const COMPARISONS = { "=": "==", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

const forms: Forms<string> = {
  constant: (value) => (Number.isInteger(value) ? `(${value}.0)` : `(${value})`),
  cell: (name) => name,
  arithmetic: (sign, left, right) => `(${left} ${sign} ${right})`,
  sum: (terms) => `(${terms.join(" + ")})`,
  extremum: (kind, terms) => `${kind}([${terms.join(", ")}])`,
  absolute: (value) => `abs(${value})`,
  orElse: (value, otherwise) => `(${value} == null ? ${otherwise} : ${value})`,
  compare: (comparison, left, right) => `(${left} ${COMPARISONS[comparison]} ${right})`,
  both: (left, right) => `(${left} && ${right})`,
  either: (left, right) => `(${left} || ${right})`,
  not: (condition) => `!${condition}`,
  choose: (condition, whenTrue, otherwise) => `(${condition} ? ${whenTrue} : ${otherwise})`,
};
