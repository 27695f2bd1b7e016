// A formula is shown without being named: two that do not calculate the same thing are neither
// drawn nor told alike. What is equal by definition is brought to one form before.
import fc from "fast-check";
import { expect, test } from "vitest";
import { describeFormula } from "../../engine/formula/describe-formula.ts";
import { expressionKey } from "../../engine/formula/domains/expression-key.ts";
import type { Formula } from "../../engine/formula/formula.ts";
import { toMathml } from "../../engine/formula/mathml.ts";
import { readFormula } from "../../engine/formula/read-formula.ts";
import type { TypedExpression } from "../../engine/formula/typed-expression.ts";
import { toTypst } from "../../engine/formula/typst-math.ts";
import { expectationOf, loadFormulaCases } from "../conformance/formula/formula-suite.ts";
import { scope } from "../support/formula-sample.ts";
import { formula as written } from "./arbitraries/formula.ts";

type Rewrite = (node: TypedExpression) => TypedExpression;

const at = { start: 0, end: 0, type: { kind: "any" } } as const;
const call = (name: string, ...args: TypedExpression[]): TypedExpression => ({
  ...at,
  kind: "call",
  keepsUnitOf: "none",
  name,
  args,
});
const operation = (
  left: TypedExpression,
  sign: "-" | "*" | "/",
  right: TypedExpression,
): TypedExpression => ({ ...at, kind: "arithmetic", sign, left, right });
const hundred: TypedExpression = { ...at, kind: "number", value: 100 };

/** A tree whose parts have all been rewritten, the innermost first; lines are those of its leaves. */
function rewrite(node: TypedExpression, change: Rewrite): TypedExpression {
  if (node.kind === "reference" || node.kind === "attribute") return node;
  const { shape: _, ...bare } = node;
  const parts = Object.entries(bare).map(([name, part]) => {
    const isTree = (one: unknown): one is TypedExpression =>
      typeof one === "object" && one !== null && "kind" in one && "start" in one;
    if (isTree(part)) return [name, rewrite(part, change)];
    if (Array.isArray(part)) return [name, part.map((one) => rewrite(one, change))];
    return [name, name === "tolerance" ? 0 : part];
  });
  return change(Object.fromEntries(parts) as TypedExpression);
}

/** Drawn as what defines it: `evolution` is a quotient, and `2 * a / b` is 2 × a/b. */
const drawnForm: Rewrite = (node) => {
  if (node.kind === "arithmetic" && node.sign === "/") {
    const { left, right } = node;
    const isScaled = left.kind === "arithmetic" && left.sign === "*" && left.left.kind === "number";
    return isScaled ? operation(left.left, "*", operation(left.right, "/", right)) : node;
  }
  if (node.kind !== "call") return node;
  const [first, second, third] = node.args as [TypedExpression, TypedExpression, TypedExpression];
  switch (node.name) {
    case "convertir":
      return first;
    case "evolution": {
      const before = call("precedent", first);
      return operation(hundred, "*", operation(operation(first, "-", before), "/", before));
    }
    case "moyenne_ponderee": {
      const products = operation(first, "*", second);
      return operation(call("somme", products), "/", call("somme", second));
    }
    case "borne":
      return call("min", call("max", first, second), third);
    default:
      return node;
  }
};

/** One possible answer is told as an equality. */
const toldForm: Rewrite = (node) => {
  if (node.kind === "call" && node.name === "convertir") return node.args[0]!;
  const [only, ...others] = node.kind === "among" ? node.options : [];
  if (node.kind !== "among" || only === undefined || others.length > 0) return node;
  const sign = node.negated ? "<>" : "=";
  return { ...at, kind: "compare", sign, tolerance: 0, left: node.operand, right: only };
};

interface Showing {
  readonly show: (formula: Formula) => string;
  readonly form: Rewrite;
}

const SHOWINGS: Readonly<Record<string, Showing>> = {
  // A row groups without a sign: it is not seen.
  mathml: { show: (one) => toMathml(one).replaceAll(/<\/?mrow>/g, ""), form: drawnForm },
  typst: { show: toTypst, form: drawnForm },
  words: { show: (one) => describeFormula(one), form: toldForm },
};

/** Pairs of formulas shown alike that are not the same. */
function findConfusions(formulas: readonly Formula[], { show, form }: Showing): readonly string[] {
  const seen = new Map<string, { readonly key: string; readonly source: string }>();
  return formulas.flatMap((formula) => {
    const { expression, source } = formula;
    const shown = show(formula);
    const key = expressionKey(rewrite(expression, form));
    const other = seen.get(shown);
    seen.set(shown, other ?? { key, source });
    return other === undefined || other.key === key ? [] : [`${other.source}  |  ${source}`];
  });
}

const sound = loadFormulaCases().flatMap((one) => {
  const { formula } = readFormula(one.formule, scope, expectationOf(one));
  return formula === undefined ? [] : [formula];
});

const PLACES = ["(? + ?)", "(? * ?)", "(? / ?)", "-?", "abs(?)", "si_vide(?; ?)", "max(?; ?)"];
PLACES.push('convertir(?; "rapport")', "borne(?; 0; 1)", "(si est_vide(?) alors 1 sinon ?)");
const GATHERINGS = ["somme", "somme_disponible", "moyenne", "nombre_renseignes"];

/** Each place of a template taken by each of `parts`, its other place by a number. */
function place(template: string, parts: readonly string[]): readonly string[] {
  const [head = "", middle = "", end] = template.split("?");
  if (end === undefined) return parts.map((part) => head + part + middle);
  return parts.flatMap((part) => [head + part + middle + 2 + end, head + 2 + middle + part + end]);
}

/** Every formula of up to so many templates one in the other. */
function enumerate(depth: number): readonly string[] {
  let figures = ["coefficient"];
  let lines = ["par_niveau[*].poids"];
  for (let level = 0; level < depth; level++) {
    const gathered = GATHERINGS.flatMap((name) => lines.map((part) => `${name}(${part})`));
    const grown = PLACES.flatMap((template) => place(template, figures));
    figures = [...new Set([...figures, ...grown, ...gathered])];
    lines = [...new Set([...lines, ...PLACES.flatMap((template) => place(template, lines))])];
  }
  return figures;
}

const small = enumerate(3).flatMap(
  (source) => readFormula(source, scope, { mode: "value" }).formula ?? [],
);

const formulas = written.map(
  ({ source, expectation }) => readFormula(source, scope, expectation).formula,
);

test.each(Object.entries(SHOWINGS))("%s: small formulas are shown apart", (_name, showing) => {
  expect(small.length).toBeGreaterThan(2000);
  expect(findConfusions(small, showing)).toEqual([]);
});

test.each(Object.entries(SHOWINGS))("%s: cases that differ are shown apart", (_name, showing) => {
  expect(sound.length).toBeGreaterThan(800);
  expect(findConfusions(sound, showing)).toEqual([]);
});

test.each(Object.entries(SHOWINGS))(
  "%s: formulas that differ are shown apart",
  (_name, showing) => {
    const several = fc.array(formulas, { minLength: 100, maxLength: 100 });
    fc.assert(
      fc.property(several, (some) => {
        const read = some.filter((one) => one !== undefined);
        expect(read.length).toBeGreaterThan(50);
        expect(findConfusions(read, showing)).toEqual([]);
      }),
      { numRuns: 20, endOnFailure: true },
    );
  },
);
