import { LogicEngine } from "json-logic-engine";
import { type Forms, translate } from "../util/translate.ts";
import { attempt } from "./attempt.ts";
import { withNan } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/** It counts null as zero and throws on NaN: NaN suits it best. It has no absolute value. */
export const jsonLogicEngine: Peer = {
  name: "json-logic-engine 5.0.7, built",
  missing: "NaN",
  prepare: (nodes, roots) => {
    const engine = new LogicEngine();
    const formulas = roots.map((root) => engine.build(translate(nodes, root, forms) as never));
    return (cells) => {
      const data = withNan(cells);
      return () => formulas.map((formula) => attempt(() => formula(data)));
    };
  },
};

const COMPARISONS = {
  "=": "===",
  "<>": "!==",
  "<": "<",
  "<=": "<=",
  ">": ">",
  ">=": ">=",
} as const;

const forms: Forms<unknown> = {
  constant: (value) => value,
  cell: (name) => ({ var: name }),
  arithmetic: (sign, left, right) => ({ [sign]: [left, right] }),
  sum: (terms) => ({ "+": terms }),
  extremum: (kind, terms) => ({ [kind]: terms }),
  absolute: (value) => ({ if: [{ "<": [value, 0] }, { "-": [value] }, value] }),
  orElse: (value, otherwise) => ({ if: [{ "===": [value, value] }, value, otherwise] }),
  compare: (comparison, left, right) => ({ [COMPARISONS[comparison]]: [left, right] }),
  both: (left, right) => ({ and: [left, right] }),
  either: (left, right) => ({ or: [left, right] }),
  not: (condition) => ({ "!": [condition] }),
  choose: (condition, whenTrue, otherwise) => ({ if: [condition, whenTrue, otherwise] }),
};
