import { expect, test } from "vitest";
import { createExampleTables } from "../../../../renderer/print/view/example-view.ts";

type Pairs = readonly (readonly [string, string])[];
const example = (name: string, inputs: Pairs, results: Pairs) => {
  const lines = (pairs: Pairs) => pairs.map(([label, display]) => ({ label, display }));
  return { name, inputs: lines(inputs), results: lines(results) };
};

test("cases of the same data stand side by side, what one leaves out is said", () => {
  const tables = createExampleTables([
    example(
      "douze",
      [
        ["Places", "12"],
        ["Journées", "60"],
      ],
      [["Taux", "5 %"]],
    ),
    example("sans journées", [["Places", "12"]], [["Taux", "non renseigné"]]),
  ]);
  expect(tables).toEqual([
    {
      cases: ["douze", "sans journées"],
      inputs: [
        { label: "Places", values: ["12", "12"] },
        { label: "Journées", values: ["60", "vide"] },
      ],
      results: [{ label: "Taux", values: ["5 %", "non renseigné"] }],
    },
  ]);
});

test("a line that only a later case has comes after the line it follows there", () => {
  const [table] = createExampleTables([
    example(
      "a",
      [
        ["Un", "1"],
        ["Trois", "3"],
      ],
      [["R", "4"]],
    ),
    example(
      "b",
      [
        ["Un", "1"],
        ["Deux", "2"],
        ["Trois", "3"],
      ],
      [["R", "6"]],
    ),
  ]);
  expect(table?.inputs.map(({ label }) => label)).toEqual(["Un", "Deux", "Trois"]);
});

test.each([
  ["other results", [["Un", "1"]], [["S", "1"]]],
  [
    "other inputs",
    [
      ["Deux", "1"],
      ["Trois", "1"],
    ],
    [["R", "1"]],
  ],
  [
    "an input named twice",
    [
      ["Un", "1"],
      ["Un", "2"],
    ],
    [["R", "1"]],
  ],
] as const)("cases with %s keep tables of their own", (_, inputs, results) => {
  const tables = createExampleTables([
    example("a", [["Un", "1"]], [["R", "1"]]),
    example("b", inputs, results),
  ]);
  expect(tables.map(({ cases }) => cases)).toEqual([["a"], ["b"]]);
  expect(tables[1]?.inputs.map(({ values }) => values)).toEqual(inputs.map(([, value]) => [value]));
});

test("no more than three cases in a table, and none lost", () => {
  const cases = ["a", "b", "c", "d"].map((name) => example(name, [["Un", name]], [["R", name]]));
  const tables = createExampleTables(cases);
  expect(tables.map(({ cases }) => cases)).toEqual([["a", "b", "c"], ["d"]]);
  expect(tables[0]?.inputs).toEqual([{ label: "Un", values: ["a", "b", "c"] }]);
});
