import { expect, test } from "vitest";
import { findReferences } from "../../../engine/formula/find-references.ts";
import { readSound } from "../../support/build-formula-program.ts";
import { levels } from "../../support/formula-sample.ts";

test("references are listed once, in order of first appearance", () => {
  const { references } = readSound("sorties / (effectif + sorties)", { mode: "value" });
  expect(references).toEqual(["sorties", "effectif"]);
});

test("cells read one by one are told from whole breakdowns, guarded from bare", () => {
  const source = 'somme(par_niveau) + si_vide(par_niveau["faible"]; 0) + par_niveau["moyen"]';
  const { expression } = readSound(source, { mode: "value" });
  const cells = findReferences(expression).filter(({ cell }) => cell !== undefined);
  expect(cells.map(({ cell, guarded }) => [cell, guarded])).toEqual([
    ["par_niveau.faible", true],
    ["par_niveau.moyen", false],
  ]);
  expect(cells.map(({ start, end }) => source.slice(start, end))).toEqual([
    'par_niveau["faible"]',
    'par_niveau["moyen"]',
  ]);
});

test("what is read as it was last year is told from what is read now", () => {
  const { expression } = readSound("effectif / precedent(sorties) * evolution(durees)", {
    mode: "value",
  });
  expect(findReferences(expression).map(({ id, lastYear }) => [id, lastYear])).toEqual([
    ["effectif", false],
    ["sorties", true],
    ["durees", true],
  ]);
});

test("the current line is no cell, and a column is part of a cell's name", () => {
  const current = readSound("par_niveau", { mode: "value", lines: levels });
  expect(findReferences(current.expression)).toEqual([
    { id: "par_niveau", guarded: false, lastYear: false, start: 0, end: 10, vector: false },
  ]);
  const table = readSound('capacite["permanent"].autorisees', { mode: "value" });
  expect(findReferences(table.expression)[0]?.cell).toBe("capacite.permanent.autorisees");
});
