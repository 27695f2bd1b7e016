// The MathML of every sound formula of the cases: closed elements of MathML Core, each with as many
// parts as it takes.
import { expect, test } from "vitest";
import { toMathml } from "../../../engine/formula/mathml.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { expectationOf, loadFormulaCases } from "../../conformance/formula/formula-suite.ts";
import { scope } from "../../support/formula-sample.ts";

/** How many parts an element takes; none for those that hold words, any for the others. */
const PARTS: Readonly<Record<string, number>> = {
  mn: 0,
  mo: 0,
  mtext: 0,
  mi: 0,
  mfrac: 2,
  msub: 2,
};
const CONTAINERS = ["math", "mrow", "mtable", "mtr", "mtd"];

/** What is wrong with a text of MathML; nothing when it is well formed. */
function findFaults(mathml: string): readonly string[] {
  const faults: string[] = [];
  const open: { readonly name: string; parts: number }[] = [{ name: "", parts: 0 }];
  for (const [, closing, name = "", words = ""] of mathml.matchAll(/<(\/?)(\w+)[^>]*>([^<]*)/g)) {
    if (closing === "") {
      open.at(-1)!.parts += 1;
      open.push({ name, parts: 0 });
      if (!(name in PARTS) && !CONTAINERS.includes(name)) faults.push(`unknown ${name}`);
    } else {
      const ended = open.pop()!;
      const wanted = PARTS[ended.name] ?? ended.parts;
      if (ended.name !== name) faults.push(`${ended.name} closed by ${name}`);
      if (ended.parts !== wanted) faults.push(`${name} of ${ended.parts} parts`);
    }
    const takesWords = closing === "" && PARTS[name] === 0;
    if (!takesWords && words !== "") faults.push(`« ${words} » in no element of words`);
  }
  return open.length === 1 && open[0]?.parts === 1 ? faults : [...faults, "not one element"];
}

test("what is not well formed would be seen", () => {
  expect(findFaults("<math><mfrac><mn>1</mn></mfrac></math>")).toEqual(["mfrac of 1 parts"]);
  expect(findFaults("<math><mrow><mn>1</mrow></mn></math>")).not.toEqual([]);
  expect(findFaults("<math>sum<mn>1</mn></math>")).toEqual(["« sum » in no element of words"]);
  expect(findFaults("<math><msum/></math>")).toContain("unknown msum");
});

test("every sound formula is well-formed MathML", () => {
  const formulas = loadFormulaCases().flatMap((one) => {
    const { formula } = readFormula(one.formule, scope, expectationOf(one));
    return formula === undefined ? [] : [formula];
  });
  expect(formulas.length).toBeGreaterThan(800);
  for (const formula of formulas) {
    expect(findFaults(toMathml(formula)), formula.source).toEqual([]);
  }
});
