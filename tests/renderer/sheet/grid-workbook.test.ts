// The workbook written, then read again: nothing is lost, nothing is run.

import { type Cell, readXlsx, type Sheet, type Workbook } from "hucre";
import { expect, test } from "vitest";

import type { GridPlan, Question } from "../../../engine/index.ts";
import { type GridOptions, renderGridWorkbook } from "../../../renderer/index.ts";
import { hasLibreOffice, officeReason, saveAgain } from "../../support/libreoffice.ts";
import { makeHostile } from "../../support/make-hostile.ts";
import { SAMPLE_OPTIONS } from "../../support/sample-answers.ts";
import {
  SAMPLE_EXPENSES,
  SAMPLE_GRID,
  SAMPLE_HASH,
  SAMPLE_QUESTIONS,
} from "../../support/sample-grid.ts";

const read = async (plan: GridPlan, options: GridOptions = {}) =>
  readXlsx(await renderGridWorkbook(plan, options), { readStyles: true });
const blank = await read(SAMPLE_GRID);
const filled = await read(SAMPLE_GRID, SAMPLE_OPTIONS);

/** The cells that a question is answered in, by name. */
function namesOf({ id, type, options, lines, columns, list }: Question): readonly string[] {
  if (list !== undefined) {
    // Of the nine lines that there may be, eight are there to be filled.
    return ["1", "2", "3", "4", "5", "6", "7", "8"].flatMap((line) =>
      list.fields.map((field) => `DI_${id}__${line}__${field.id}`),
    );
  }
  if (type === "multipleChoice") return options!.map(({ key }) => `DI_${id}__${key}`);
  if (type === "breakdown") return lines!.map(({ key }) => `DI_${id}__${key}`);
  if (type === "table") {
    return lines!.flatMap((line) =>
      columns!.map((column) => `DI_${id}__${line.key}__${column.id}`),
    );
  }
  return [`DI_${id}`];
}

const NAMES = [...SAMPLE_QUESTIONS, SAMPLE_EXPENSES].flatMap(namesOf);

function find(workbook: Workbook, name: string): { sheet: Sheet; cell: Cell; reference: string } {
  const range = workbook.namedRanges!.find((one) => one.name === name)!.range;
  const [, sheetName, letter, row] = /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(range)!;
  const sheet = workbook.sheets.find((one) => one.name === sheetName)!;
  const column = letter!.charCodeAt(0) - 65;
  return {
    sheet,
    cell: sheet.cells!.get(`${Number(row) - 1},${column}`)!,
    reference: `${letter}${row}`,
  };
}

test("the notice comes first, then a sheet per section, then the hidden reference", () => {
  expect(blank.sheets.map(({ name, hidden }) => [name, hidden ?? false])).toEqual([
    ["Lisez-moi", false],
    ["1. Activité et accompagnement", false],
    ["2. Finances", false],
    ["_reference", true],
  ]);
});

test("each answer has one cell, named once, unlocked, on a protected sheet", () => {
  const named = blank.namedRanges!.map(({ name }) => name).filter((name) => name.startsWith("DI_"));
  expect(named.sort()).toEqual([...NAMES].sort());
  for (const name of NAMES) {
    const { sheet, cell } = find(blank, name);
    expect([name, cell.style?.protection?.locked, sheet.protection?.sheet]).toEqual([
      name,
      false,
      true,
    ]);
    expect([name, cell.value]).toEqual([name, null]);
  }
});

test("the workbook says which campaign and category it is of", () => {
  expect(find(blank, "META_empreinte").cell.value).toBe(SAMPLE_HASH);
  expect(find(blank, "META_campagne").cell.value).toBe("2031");
  expect(find(blank, "META_categorie").cell.value).toBe("FOYER");
});

test("every answer is checked as it is typed", () => {
  for (const name of NAMES) {
    const { sheet, reference } = find(blank, name);
    const rules = sheet.dataValidations!.filter(({ range }) => range === reference);
    expect([name, rules.length]).toEqual([name, 1]);
    expect(rules[0]!.errorMessage!.length).toBeLessThanOrEqual(255);
  }
  const ruleOf = (name: string) => {
    const { sheet, reference } = find(blank, name);
    return sheet.dataValidations!.find(({ range }) => range === reference)!;
  };
  expect(ruleOf("DI_jours_ouverture")).toMatchObject({
    type: "whole",
    formula1: "0",
    formula2: "366",
  });
  expect(ruleOf("DI_depenses").type).toBe("decimal");
  expect(ruleOf("DI_date_renouvellement").type).toBe("date");
  expect(ruleOf("DI_mode_tarification")).toMatchObject({ type: "list" });
  expect(ruleOf("DI_commentaire")).toMatchObject({ type: "textLength", formula1: "500" });
});

test("a list offers the labels of the question", () => {
  const { sheet, reference } = find(blank, "DI_mode_tarification");
  const source = sheet.dataValidations!.find(({ range }) => range === reference)!.formula1!;
  const [, letter, first, last] = /^'_reference'!\$([A-Z])\$(\d+):\$[A-Z]\$(\d+)$/.exec(source)!;
  const hidden = blank.sheets.at(-1)!;
  const labels = hidden.rows
    .slice(Number(first) - 1, Number(last))
    .map((row) => row[letter!.charCodeAt(0) - 65]);
  expect(labels).toEqual(["Dotation globale", "Prix de journée", "Tarification mixte"]);
});

test("the total of a breakdown is a formula over its top lines", () => {
  const sheet = filled.sheets[1]!;
  const rowOf = (name: string) => Number(/\d+/.exec(find(filled, name).reference)![0]);
  const tops = ["moins_20", "de_20_59", "plus_60"].map(
    (key) => `F${rowOf(`DI_personnes_par_age__${key}`)}`,
  );
  const total = sheet.cells!.get(`${rowOf("DI_personnes_par_age__plus_60")},5`)!;
  expect(total.formula).toBe(`IF(COUNT(${tops.join(",")})=0,"",SUM(${tops.join(",")}))`);
  // 300 + 900 + 40.
  expect(total.formulaResult).toBe(1240);
});

test("prefilled answers are there, in the type of the question", () => {
  const cellValue = (name: string) => find(filled, name).cell.value;
  expect(cellValue("DI_personnes_presentes")).toBe(1240);
  expect(cellValue("DI_date_renouvellement")).toEqual(new Date("2019-02-28T00:00:00Z"));
  expect(cellValue("DI_accueil_de_jour")).toBe("oui");
  expect(cellValue("DI_mode_tarification")).toBe("Prix de journée");
  expect(cellValue("DI_partenaires__ecole")).toBe("oui");
  expect(cellValue("DI_partenaires__had")).toBeNull();
  expect(cellValue("DI_places__permanent__autorisees")).toBe(40);
  expect(cellValue("DI_places__permanent__installees")).toBeNull();
});

test("each line of a list is a row, its fields in columns that say what they hold", () => {
  const cellValue = (name: string) => find(filled, name).cell.value;
  expect(cellValue("DI_autorisations__1__discipline")).toBe("=1+1");
  expect(cellValue("DI_autorisations__1__delivrance")).toEqual(new Date("2017-01-03T00:00:00Z"));
  expect(cellValue("DI_autorisations__1__places")).toBe(40);
  expect(cellValue("DI_autorisations__1__habilitee")).toBe("oui");
  expect(cellValue("DI_autorisations__1__financeur")).toBe("Département");
  expect(cellValue("DI_autorisations__2__discipline")).toBe("Accueil de jour");
  expect(cellValue("DI_autorisations__2__places")).toBeNull();
  const { sheet, reference } = find(blank, "DI_autorisations__1__discipline");
  const first = Number(/\d+/.exec(reference)![0]);
  expect(sheet.rows[first - 2]!.slice(5, 10)).toEqual([
    "Discipline *",
    "Date de délivrance",
    "Places (places)",
    "Habilitée à l’aide sociale",
    "Financeur",
  ]);
  expect(sheet.rows[first - 1]![1]).toBe("Autorisation 1");
});

test("a list has a row more for each line there is, up to the most there may be", async () => {
  const linesOf = (count: number) => Array.from({ length: count }, () => ({ discipline: "x" }));
  const rows = async (count: number) => {
    const { namedRanges } = await read(SAMPLE_GRID, { answers: { autorisations: linesOf(count) } });
    return namedRanges!.filter(({ name }) => name.endsWith("__discipline")).length;
  };
  // Two lines are left to be filled, of nine in all; another year may have had more.
  expect([await rows(1), await rows(7), await rows(9), await rows(12)]).toEqual([8, 9, 9, 12]);
});

test("a list without a line is said absent beside the first, as long as none is filled", async () => {
  const workbook = await read(SAMPLE_GRID, { answers: {} });
  const { said, formula } = stateOf(workbook, "DI_autorisations__1__discipline");
  expect(said).toBe("non renseigné");
  const first = find(workbook, "DI_autorisations__1__discipline").reference;
  const last = find(workbook, "DI_autorisations__8__financeur").reference;
  expect(formula).toContain(`COUNTA(${first}:${last})=0`);
  expect(stateOf(workbook, "DI_autorisations__2__discipline").said).toBe("");
});

test("an absent answer is said absent on a prefilled grid only", () => {
  const statesOf = ({ sheets }: Workbook) =>
    sheets
      .flatMap(({ cells }) => [...cells!.values()])
      .filter((cell) => (cell.formulaResult ?? cell.value) === "non renseigné");
  // Both lines of the places, the expenses; the opening days are due only on a condition.
  expect(statesOf(filled)).toHaveLength(3);
  expect(statesOf(blank)).toHaveLength(0);
});

/** The word on the right of an answer, as it was when the file was written, and its formula. */
function stateOf(workbook: Workbook, name: string): { said: unknown; formula: string | undefined } {
  const { sheet, reference } = find(workbook, name);
  const row = Number(/\d+/.exec(reference)![0]) - 1;
  const states = [...sheet.cells!.entries()].filter(([key]) => key.startsWith(`${row},`));
  const cell = states.at(-1)![1];
  return { said: cell.formulaResult ?? cell.value ?? "", formula: cell.formula };
}

test("nothing is called missing where nothing is due", async () => {
  const answersOf = async (options: GridOptions) => read(SAMPLE_GRID, { answers: {}, ...options });
  const known = await answersOf({});
  const said = (workbook: Workbook, name: string) => stateOf(workbook, name).said;
  expect(said(known, "DI_personnes_presentes")).toBe("non renseigné");
  expect(said(known, "DI_jours_ouverture")).toBe("si la condition est remplie");
  expect(said(known, "DI_commentaire")).toBe("facultatif");
  expect(said(known, "DI_partenaires__ecole")).toBe("");
  const asked = await answersOf({ visibility: { jours_ouverture: "asked" } });
  expect(said(asked, "DI_jours_ouverture")).toBe("non renseigné");
  const hidden = await answersOf({
    answers: { jours_ouverture: 217 },
    visibility: { jours_ouverture: "hidden" },
  });
  expect(said(hidden, "DI_jours_ouverture")).toBe("sans objet");
  expect(find(hidden, "DI_jours_ouverture").cell.value).toBeNull();
});

test("a blank line counts for something only once a cell of its table is filled", async () => {
  const [section, ...others] = SAMPLE_GRID.sections;
  const questions = section!.questions.map((question) =>
    question.type === "table" ? { ...question, whenBlank: 0 } : question,
  );
  const plan = { ...SAMPLE_GRID, sections: [{ ...section!, questions }, ...others] };
  const name = "DI_places__temporaire__autorisees";
  const empty = stateOf(await read(plan, { answers: {} }), name);
  expect(empty.said).toBe("non renseigné");
  const begun = stateOf(await read(plan, SAMPLE_OPTIONS), name);
  expect(begun.said).toBe("compte pour 0");
  // Live: the four cells of the table are looked at, whatever is filled afterwards.
  const range = `${find(filled, "DI_places__permanent__autorisees").reference}:${find(filled, "DI_places__temporaire__installees").reference}`;
  expect(empty.formula).toContain(`COUNT(${range})=0`);
});

test("a sheet held by the service of its own name says it once", async () => {
  const [section] = SAMPLE_GRID.sections;
  const responsible = { id: "activite", label: section!.title };
  const workbook = await read({ ...SAMPLE_GRID, sections: [{ ...section!, responsible }] });
  expect(workbook.sheets[1]!.rows[0]![0]).toBe(`1. ${section!.title}`);
  expect(blank.sheets[1]!.rows[0]![0]).toBe(`1. ${section!.title} – Direction`);
});

test("a text that looks like a formula is a text", async () => {
  for (const hostile of ["=1+1", "+1", "-1", "@SUM(A1)", '=HYPERLINK("http://x")', "#N/A"]) {
    const plan = makeHostile(SAMPLE_GRID, "");
    const questions = plan.sections[0]!.questions.map((question) => ({
      ...question,
      label: hostile,
    }));
    const sections = [{ ...plan.sections[0]!, questions }, ...plan.sections.slice(1)];
    const answers = { ...SAMPLE_OPTIONS.answers, commentaire: hostile };
    const workbook = await read({ ...plan, sections }, { answers });
    const cells = workbook.sheets.flatMap((sheet) => [...sheet.cells!.values()]);
    const formulas = cells.flatMap(({ formula }) => formula ?? []);
    expect(formulas.filter((formula) => !formula.startsWith("IF("))).toEqual([]);
    const { cell } = find(workbook, "DI_commentaire");
    expect([cell.value, cell.formula, cell.style?.numFmt]).toEqual([hostile, undefined, "@"]);
  }
});

test("markup in a text is text", async () => {
  const hostile = `<c t="str">&amp;]]>"'`;
  const workbook = await read(makeHostile(SAMPLE_GRID, hostile));
  const texts = workbook.sheets
    .flatMap(({ rows }) => rows.flat())
    .filter((one) => typeof one === "string");
  expect(texts.filter((text) => text.includes(hostile)).length).toBeGreaterThan(30);
});

test("a character that XML cannot hold does not spoil the file", async () => {
  const workbook = await read(makeHostile(SAMPLE_GRID, "\u0000a\uFFFEb\uD800c"));
  const labels = workbook.sheets[1]!.rows.map((row) => row[1]);
  expect(labels).toContain(`${SAMPLE_QUESTIONS[0]!.label}\u0000abc`);
});

test("headings stay in sight and are repeated in print, on A4 landscape", () => {
  for (const sheet of blank.sheets.slice(1, -1)) {
    expect(sheet.freezePane).toMatchObject({ rows: 2 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: "a4",
      orientation: "landscape",
      fitToWidth: 1,
    });
    expect(sheet.pageSetup?.printTitlesRow?.replaceAll("$", "")).toBe("1:2");
  }
});

test("a service gets its own sheets, under the numbers of the whole", async () => {
  const workbook = await read(SAMPLE_GRID, { service: "finances" });
  expect(workbook.sheets.map(({ name }) => name)).toEqual([
    "Lisez-moi",
    "2. Finances",
    "_reference",
  ]);
  expect(find(workbook, "META_service").cell.value).toBe("finances");
  const notice = workbook.sheets[0]!.rows.flat();
  expect(notice).toContain("Cette feuille est celle d’un service.");
  expect(notice).not.toContain("Zéro est une réponse.");
});

test("writing it again changes no byte", async () => {
  const first = Buffer.from(await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS));
  await new Promise((resolve) => setTimeout(resolve, 1100));
  expect(first.equals(Buffer.from(await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS)))).toBe(
    true,
  );
});

test.skipIf(!hasLibreOffice)(
  `LibreOffice opens it, computes its totals and keeps its names${officeReason}`,
  async () => {
    const [bytes] = saveAgain([await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS)]);
    const saved = await readXlsx(bytes!, { readStyles: true });
    const named = saved
      .namedRanges!.map(({ name }) => name)
      .filter((name) => name.startsWith("DI_"));
    expect(named.sort()).toEqual([...NAMES].sort());
    const results = saved.sheets
      .flatMap(({ cells }) => [...cells!.values()])
      .flatMap(({ formulaResult }) => formulaResult ?? []);
    expect(results).toContain(1240);
    expect(results.filter((result) => String(result).startsWith("#"))).toEqual([]);
  },
);
