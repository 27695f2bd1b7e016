import jsonataLanguage from "jsonata";
import { type Forms, translate } from "../util/translate.ts";
import { withoutAbsent } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/** What is not in its input is nothing. It only answers through promises, refused on an infinity. */
export const jsonata: Peer = {
  name: "jsonata 2.2.2",
  missing: "no key",
  prepare: (nodes, roots) => {
    const formulas = roots.map((root) => jsonataLanguage(translate(nodes, root, forms)));
    return (cells) => {
      const input = withoutAbsent(cells);
      return async () => {
        const results: unknown[] = [];
        for (const formula of formulas) {
          results.push(await formula.evaluate(input).catch(() => undefined));
        }
        return results;
      };
    };
  },
};

const COMPARISONS = { "=": "=", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

const forms: Forms<string> = {
  constant: (value) => `(${value})`,
  cell: (name) => name,
  arithmetic: (sign, left, right) => `(${left} ${sign} ${right})`,
  sum: (terms) => `$sum([${terms.join(", ")}])`,
  extremum: (kind, terms) => `$${kind}([${terms.join(", ")}])`,
  absolute: (value) => `$abs(${value})`,
  orElse: (value, otherwise) => `($exists(${value}) ? ${value} : ${otherwise})`,
  compare: (comparison, left, right) => `(${left} ${COMPARISONS[comparison]} ${right})`,
  both: (left, right) => `(${left} and ${right})`,
  either: (left, right) => `(${left} or ${right})`,
  not: (condition) => `$not(${condition})`,
  choose: (condition, whenTrue, otherwise) => `(${condition} ? ${whenTrue} : ${otherwise})`,
};
