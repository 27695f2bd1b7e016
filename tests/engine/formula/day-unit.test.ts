// The engine knows no unit by its name: the catalogue says which one counts days.
import { expect, test } from "vitest";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import type { Scope } from "../../../engine/formula/scope.ts";
import { scope, units } from "../../support/formula-sample.ts";

const source = "fermeture - ouverture";
const fortnight = { id: "quinzaine", label: "quinzaines", powers: { quinzaine: 1 }, scale: 1 };

function codesOf(given: Scope, expectation: Expectation): readonly string[] {
  return readFormula(source, given, expectation).faults.map(({ code }) => code);
}

test("a difference of dates has the unit that the scope says", () => {
  const other: Scope = { ...scope, dayUnit: fortnight };
  expect(codesOf(other, { mode: "indicator", unit: fortnight })).toEqual([]);
  expect(codesOf(other, { mode: "indicator", unit: units.jour! })).toEqual(["FORMULE-006"]);
});

test("without one, dates are not subtracted, though a unit is called « jour »", () => {
  const { dayUnit: _, ...without } = scope;
  for (const expectation of [
    { mode: "value" },
    { mode: "indicator", unit: units.jour! },
    { mode: "indicator", unit: units.rapport! },
  ] as const) {
    const { formula, faults } = readFormula(source, without, expectation);
    expect(formula).toBeUndefined();
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({ code: "FORMULE-006", start: 0, end: source.length });
    expect(faults[0]?.message).toContain("écart entre deux dates");
  }
});
