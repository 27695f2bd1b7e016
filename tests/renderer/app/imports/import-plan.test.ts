// A preview arranged and decided upon, without a browser.

import { expect, test } from "vitest";
import type { FormPlan } from "../../../../engine/index.ts";
import type { ImportPreview } from "../../../../renderer/app/api/import-types.ts";
import {
  answersToSave,
  type Choices,
  placeText,
  planImport,
} from "../../../../renderer/app/imports/import-plan.ts";
import { refuseFiles } from "../../../../renderer/app/imports/refuse-files.ts";

const question = (id: string, type: string, more: object = {}) => ({
  id,
  reference: `1.${id.length}`,
  label: `Libellé de ${id}`,
  type,
  ...more,
});

const PLAN = {
  sections: [
    { id: "un", title: "Un", questions: [question("places", "table"), question("nom", "text")] },
    {
      id: "deux",
      title: "Deux",
      questions: [question("accords", "list", { list: {} }), question("lieu", "text")],
    },
  ],
} as unknown as FormPlan;

const cell = (item: string, pointer: string, part: string) => ({
  item,
  pointer,
  part,
  reference: "1.1",
  label: part === "" ? `Libellé de ${item}` : `Libellé de ${item}, ${part}`,
  before: "(vide)",
});
const value = (file: string, answer: unknown, text = String(answer)) => ({
  file,
  answer,
  value: text,
  place: "Feuille!F4",
});

const PREVIEW = {
  workbooks: [],
  refused: [],
  faults: [],
  proposals: [{ item: "lieu", reference: "2.2", label: "Lieu", value: "ici", file: "", place: "" }],
  kept: 0,
  changes: [
    { ...cell("nom", "", ""), after: "b", file: "a.xlsx", place: "Feuille!F5" },
    { ...cell("places", "/jour/lits", "Jour, Lits"), after: "3", file: "a.xlsx", place: "" },
  ],
  conflicts: [
    {
      ...cell("places", "/nuit/lits", "Nuit, Lits"),
      values: [
        value("a.xlsx", { nuit: { lits: 1 } }),
        value("b.xlsx", { nuit: { lits: 2 } }),
        value("c.xlsx", { nuit: { lits: 1 } }),
      ],
    },
    {
      ...cell("accords", "/0/objet", "Accord 1, Objet"),
      values: [value("a.xlsx", [{ objet: "x" }]), value("b.xlsx", [{ objet: "y", lieu: "z" }])],
    },
    {
      ...cell("accords", "/0/lieu", "Accord 1, Lieu"),
      values: [value("a.xlsx", [{ objet: "x" }]), value("b.xlsx", [{ objet: "y", lieu: "z" }])],
    },
  ],
  items: {
    nom: { before: "a", version: 3, after: "b" },
    places: {
      before: { nuit: { lits: 9, fauteuils: 8 } },
      version: 1,
      after: { nuit: { lits: 9, fauteuils: 8 }, jour: { lits: 3 } },
    },
    accords: { before: null, version: 0, after: null },
    lieu: { before: null, version: 0, after: "ici" },
  },
} as unknown as ImportPreview;

const plan = planImport(PREVIEW, PLAN);
const none: ReadonlySet<string> = new Set();
const save = (left: ReadonlySet<string>, choices: Choices) =>
  Object.fromEntries(answersToSave(PREVIEW, plan, { left, taken: new Set(), choices }));

test("changes stand in the order of the questionnaire, sections without any left out", () => {
  expect(plan.sections.map(({ id, items }) => [id, items.map((item) => item.id)])).toEqual([
    ["un", ["places", "nom"]],
  ]);
});

test("a list is one choice with all its cells, a figure is one; equal values are one", () => {
  expect(plan.conflicts).toMatchObject([
    {
      id: "places/nuit/lits",
      label: "Libellé de places, Nuit, Lits",
      cells: [],
      values: [
        { index: 0, places: ["a.xlsx, Feuille, case F4", "c.xlsx, Feuille, case F4"] },
        { index: 1, places: ["b.xlsx, Feuille, case F4"] },
      ],
    },
    {
      id: "accords",
      label: "Libellé de accords",
      cells: [{ part: "Accord 1, Objet" }, { part: "Accord 1, Lieu" }],
      values: [{ places: ["a.xlsx"] }, { places: ["b.xlsx"] }],
    },
  ]);
});

test("what is ticked is saved; what is not, and what nobody chose, is not", () => {
  expect(save(none, new Map())).toEqual({
    nom: "b",
    places: { nuit: { lits: 9, fauteuils: 8 }, jour: { lits: 3 } },
  });
  expect(save(new Set(["nom", "places"]), new Map())).toEqual({});
  expect(save(none, new Map([["accords", "present"]]))).not.toHaveProperty("accords");
});

test("what was only offered is saved once it is ticked, under its section", () => {
  expect(plan.proposed).toMatchObject([{ title: "Deux", proposals: [{ item: "lieu" }] }]);
  const left = new Set(["nom", "places"]);
  const taken = new Set(["lieu"]);
  const saved = answersToSave(PREVIEW, plan, { left, taken, choices: new Map() });
  expect([...saved]).toEqual([["lieu", "ici"]]);
});

test("a chosen value is merged with what is ticked, or with the present answer", () => {
  const choices: Choices = new Map<string, number | "present">([
    ["places/nuit/lits", 1],
    ["accords", 1],
  ]);
  expect(save(none, choices)).toEqual({
    nom: "b",
    places: { nuit: { lits: 2, fauteuils: 8 }, jour: { lits: 3 } },
    accords: [{ objet: "y", lieu: "z" }],
  });
  expect(save(new Set(["nom", "places"]), choices).places).toEqual({
    nuit: { lits: 2, fauteuils: 8 },
  });
});

test.each([
  ["a.xlsx", "2. Charges !!F12", "a.xlsx, 2. Charges !, case F12"],
  ["", "Feuille!F4", "Feuille, case F4"],
  ["a.xlsx", "", "a.xlsx"],
])("the place %s %s is told « %s »", (file, place, told) => {
  expect(placeText(file, place).replace(/\u202F/g, " ")).toBe(told);
});

const MIB = 1024 * 1024;
test.each([
  ["some grids", [1, 2, 3].map((size) => ({ name: "a", size })), undefined],
  ["twenty-one", Array.from({ length: 21 }, () => ({ name: "a", size: 1 })), /20 au plus/],
  ["one too large", [{ name: "gros.xlsx", size: 20 * MIB + 1 }], /gros\.xlsx/],
  ["too much", Array.from({ length: 4 }, () => ({ name: "a", size: 16 * MIB })), /60 Mio/],
])("%s before they are sent", (_name, files, says) => {
  const refusal = refuseFiles(files);
  if (says === undefined) expect(refusal).toBeUndefined();
  else expect(refusal).toMatch(says);
});
