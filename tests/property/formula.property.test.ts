import fc from "fast-check";
import { expect, test } from "vitest";
import type { Expression } from "../../engine/formula/expression.ts";
import { parseFormula } from "../../engine/formula/parse-formula.ts";
import { printFormula } from "../../engine/formula/print-formula.ts";
import { readFormula } from "../../engine/formula/read-formula.ts";
import { expectationOf, loadFormulaCases } from "../conformance/formula/formula-suite.ts";
import { scope } from "../support/formula-sample.ts";
import { expression } from "./arbitraries/expression.ts";

/** The tree without its positions. */
function shapeOf(tree: Expression): unknown {
  return JSON.parse(
    JSON.stringify(tree, (key, value) => (key === "start" || key === "end" ? undefined : value)),
  );
}

function parse(source: string): Expression {
  const faults: string[] = [];
  const tree = parseFormula(source, (fault) => faults.push(fault.message));
  expect(faults).toEqual([]);
  return tree;
}

test("reading what was printed gives the same tree", () => {
  fc.assert(
    fc.property(expression, (tree) => {
      expect(shapeOf(parse(printFormula(tree)))).toEqual(shapeOf(tree));
    }),
    { numRuns: 500 },
  );
});

test("printing twice changes nothing", () => {
  fc.assert(
    fc.property(expression, (tree) => {
      const once = printFormula(tree);
      expect(printFormula(parse(once))).toBe(once);
    }),
    { numRuns: 200 },
  );
});

const cases = loadFormulaCases();

/** A slip of the hand: some characters are removed, and others typed in their place. */
const edit = fc.record({
  one: fc.constantFrom(...cases),
  at: fc.nat({ max: 80 }),
  removed: fc.nat({ max: 6 }),
  typed: fc.oneof(
    fc.string({ maxLength: 4, unit: "grapheme" }),
    fc.constantFrom(
      "(",
      "))",
      "[*]",
      ".",
      "..",
      "si ",
      " alors ",
      ";",
      ",",
      '"',
      "«",
      "%",
      "**",
      "1e9",
    ),
  ),
});

test("no edit of a formula makes the reader throw, and every fault stands in its text", () => {
  fc.assert(
    fc.property(edit, ({ one, at, removed, typed }) => {
      const source = one.formule.slice(0, at) + typed + one.formule.slice(at + removed);
      const { formula, faults } = readFormula(source, scope, expectationOf(one));
      const failed = faults.some(({ severity }) => severity === "error");
      expect(formula === undefined).toBe(failed);
      for (const { start, end, message } of faults) {
        expect(0 <= start && start <= end && end <= source.length).toBe(true);
        expect(message).not.toMatch(/undefined|NaN|\[object/);
      }
    }),
    { numRuns: 2000 },
  );
});

test("no text makes the reader throw", () => {
  const anything = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(anything, (source) => {
      expect(readFormula(source, scope, { mode: "value" })).toHaveProperty("faults");
    }),
    { numRuns: 1000 },
  );
});

test.each([
  ["parentheses", "(".repeat(3000)],
  ["signs", `${"-".repeat(3000)}1`],
  ["negations", `${"non ".repeat(900)}vrai`],
  ["a chain", Array.from({ length: 1900 }, () => "1").join("+")],
  ["conditions", "si vrai alors ".repeat(200)],
  ["calls", "min(".repeat(900)],
  ["cells", "x[".repeat(1900)],
])("%s beyond measure are a fault, not a crash", (_, source) => {
  const codes = readFormula(source, scope, { mode: "value" }).faults.map(({ code }) => code);
  expect(codes.some((code) => code === "FORMULE-002" || code === "FORMULE-008")).toBe(true);
});

test("a formula longer than 4,000 characters is refused before it is read", () => {
  const { faults } = readFormula(" ".repeat(4001), scope, { mode: "value" });
  expect(faults.map(({ code }) => code)).toEqual(["FORMULE-008"]);
});
