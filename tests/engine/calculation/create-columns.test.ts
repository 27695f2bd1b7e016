import { expect, test } from "vitest";
import { createCalculator } from "../../../engine/calculation/create-calculator.ts";
import { createColumns, writeRecord } from "../../../engine/calculation/create-columns.ts";
import { MISSING, NOT_APPLICABLE, NOT_PROPOSED } from "../../../engine/calculation/slot-state.ts";
import { buildFormulaProgram } from "../../support/build-formula-program.ts";
import { units } from "../../support/formula-sample.ts";

/** Last year's answers are only read where a formula does. */
const program = buildFormulaProgram([
  {
    id: "hausse",
    source: "precedent(effectif) + precedent(sorties)",
    expectation: { mode: "indicator", unit: units.personne! },
  },
]);
const calculator = createCalculator(program);

function slotOf(id: string): number {
  const cells = program.elements.flatMap((element) => element.cells);
  return cells.find((cell) => cell.id === id)!.slot;
}

test("columns begin absent, and a record replaces the whole of the one before", () => {
  const columns = createColumns(program.slotCount, 2);
  const [effectif, sorties] = [slotOf("effectif"), slotOf("sorties")];
  const write = (position: number, answers: Readonly<Record<string, number>>): void => {
    const submission = { campaign: "9999", category: "A", answers, previous: answers };
    writeRecord(columns, position, calculator.encode(submission));
  };
  write(1, { effectif: 4, sorties: 1 });
  write(1, { sorties: 2 });
  for (const year of [columns.d, columns.p]) {
    expect([...year[effectif]!]).toEqual([Number.NaN, Number.NaN]);
    expect([...year[sorties]!]).toEqual([Number.NaN, 2]);
  }
});

test("the states of a category are those before any answer, and the caller's own", () => {
  const states = calculator.columnStates("B");
  expect(states[slotOf("par_niveau.moyen")]).toBe(MISSING);
  expect(states[slotOf("par_niveau.faible")]).toBe(NOT_PROPOSED);
  expect(states[slotOf("etp_vacants")]).toBe(NOT_APPLICABLE);
  states.fill(NOT_PROPOSED);
  expect(calculator.columnStates("B")[slotOf("effectif")]).toBe(MISSING);
});
