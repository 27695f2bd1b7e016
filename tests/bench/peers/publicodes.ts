import Engine from "publicodes";
import type { Node } from "../../../engine/calculation/program.ts";
import { type Forms, translate } from "../util/translate.ts";
import { attempt } from "./attempt.ts";
import { withoutAbsent } from "./contexts.ts";
import type { Peer } from "./peer.ts";

/**
 * What is not in the situation is not defined. It throws when it divides by zero, and has no
 * absolute value. Setting the situation is its way to read a record: there is none to do it before.
 */
export const publicodes: Peer = {
  name: "publicodes 1.10.3, setSituation included",
  missing: "no key",
  prepare: (nodes, roots) => {
    const rules = new Map<string, unknown>(nodes.flatMap(cellOf).map((name) => [name, null]));
    const forms = createForms(rules);
    for (const root of roots) rules.set(`f${root}`, translate(nodes, root, forms));
    const engine = new Engine(Object.fromEntries(rules) as Rules, { logger: silent });
    return (cells) => {
      const situation = withoutAbsent(cells);
      return () => {
        engine.setSituation(situation);
        return roots.map((root) => attempt(() => engine.evaluate(`f${root}`).nodeValue));
      };
    };
  },
};

type Rules = NonNullable<ConstructorParameters<typeof Engine>[0]>;

const silent = { log: () => {}, warn: () => {}, error: () => {} };

function cellOf(node: Node): readonly string[] {
  if (node.op === "load") return [`c${node.slot}`];
  return node.op === "previous" ? [`p${node.slot}`] : [];
}

const COMPARISONS = { "=": "=", "<>": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">=" } as const;

/** Its extrema cannot stand inside one another: each is a rule of its own, as an author must do. */
function createForms(rules: Map<string, unknown>): Forms<unknown> {
  const extremum = (kind: "min" | "max", terms: readonly unknown[]): string => {
    const name = `e${rules.size}`;
    rules.set(name, { [kind === "min" ? "le minimum de" : "le maximum de"]: terms });
    return name;
  };
  return {
    constant: (value) => value,
    cell: (name) => name,
    arithmetic: (sign, left, right) => ({ [sign]: [left, right] }),
    sum: (terms) => ({ somme: terms }),
    extremum,
    absolute: (value) => extremum("max", [value, { "-": [0, value] }]),
    orElse: (value, otherwise) => ({ valeur: value, "par défaut": otherwise }),
    compare: (comparison, left, right) => ({ [COMPARISONS[comparison]]: [left, right] }),
    both: (left, right) => ({ "toutes ces conditions": [left, right] }),
    either: (left, right) => ({ "une de ces conditions": [left, right] }),
    not: (condition) => ({ "=": [condition, "non"] }),
    choose: (condition, whenTrue, otherwise) => ({
      variations: [{ si: condition, alors: whenTrue }, { sinon: otherwise }],
    }),
  };
}
