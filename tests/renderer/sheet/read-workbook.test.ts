// A grid that comes back: what was filled is read back, what cannot be read is told, never guessed.

import { type CellValue, writeXlsx } from "hucre";
import { expect, test } from "vitest";
import {
  type Answers,
  compileCampaign,
  type GridPlan,
  listCampaigns,
} from "../../../engine/index.ts";
import {
  type GridReading,
  openGridWorkbook,
  readGridWorkbook,
  renderGridWorkbook,
} from "../../../renderer/index.ts";
import { asFilled, simulateAnswers } from "../../support/filled-answers.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { SAMPLE_OPTIONS, SAMPLE_PERSONAL } from "../../support/sample-answers.ts";
import { SAMPLE_GRID, SAMPLE_HASH } from "../../support/sample-grid.ts";
import { RENAMED_AND_SHIFTED, type Typing, typeInGrid } from "../../support/type-in-grid.ts";

/** As a person reads it: ordinary spaces and apostrophes. */
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");

async function open(bytes: Uint8Array) {
  const opened = await openGridWorkbook(bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  return opened;
}

const read = async (bytes: Uint8Array, plan: GridPlan = SAMPLE_GRID): Promise<GridReading> =>
  readGridWorkbook(await open(bytes), plan);

const typed = async (typing: Typing) => typeInGrid(await renderGridWorkbook(SAMPLE_GRID), typing);

const answersOf = ({ items }: GridReading): Answers =>
  Object.fromEntries(items.map(({ question, answer }) => [question.id, answer]));

test("the sample comes back with its identity, its answers and the place of each", async () => {
  const bytes = await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS);
  const opened = await open(bytes);
  expect(opened.identity).toEqual({
    campaign: "2031",
    category: "FOYER",
    hash: SAMPLE_HASH,
    finess: SAMPLE_OPTIONS.establishment!.finess,
  });
  const reading = readGridWorkbook(opened, SAMPLE_GRID);
  expect(answersOf(reading)).toEqual(SAMPLE_OPTIONS.answers);
  expect([reading.faults, reading.remarks]).toEqual([[], []]);
  const places = Object.fromEntries(
    reading.items.map(({ question, places }) => [question.id, Object.fromEntries(places)]),
  );
  expect(places.personnes_presentes).toEqual({ "": "1. Activité et accompagnement!F4" });
  expect(Object.keys(places.places!)).toEqual(["/permanent/autorisees"]);
  expect(Object.keys(places.autorisations!)).toContain("/1/discipline");
});

test("a blank grid answers nothing, and is not at fault", async () => {
  expect(await read(await renderGridWorkbook(SAMPLE_GRID))).toEqual({
    items: [],
    faults: [],
    remarks: [],
  });
});

const NBSP = "\u00A0";
const THIN = "\u202F";

test.each<[string, string, CellValue, unknown]>([
  ["a comma and spaces", "depenses", "1 234,5", 1234.5],
  ["a point", "depenses", "1234.5", 1234.5],
  ["narrow spaces", "depenses", `1${THIN}234${THIN}567,25`, 1234567.25],
  ["the unit pasted with it", "depenses", `${NBSP}12,5${NBSP}€ `, 12.5],
  ["a whole number as text", "personnes_presentes", "1 240", 1240],
  ["noise beyond fifteen digits", "depenses", 0.1 + 0.2, 0.3],
  ["zero", "personnes_presentes", 0, 0],
  ["a date as text", "date_renouvellement", "28/02/2019", "2019-02-28"],
  ["a date with points", "date_renouvellement", "28.02.2019", "2019-02-28"],
  ["a date without slashes", "date_renouvellement", 28022019, "2019-02-28"],
  // 1 January 1900 is day 1 and 1900 is a leap year there: 43524 is 28 February of 2019.
  ["a day number", "date_renouvellement", 43524, "2019-02-28"],
  ["a true date", "date_renouvellement", new Date("2019-02-28T00:00:00Z"), "2019-02-28"],
  ["capitals", "accueil_de_jour", "OUI", "oui"],
  ["spaces around", "accueil_de_jour", `${NBSP}Non `, "non"],
  ["the key of an option", "mode_tarification", "dotation", "dotation"],
  ["its label pasted", "mode_tarification", `prix${NBSP}de journée`, "prix"],
  ["its label without accents", "mode_tarification", "PRIX DE JOURNEE", "prix"],
  ["a number in a text", "commentaire", 75001, "75001"],
  ["lines of Windows", "commentaire", "a\r\nb", "a\nb"],
])("%s is understood", async (_what, item, value, answer) => {
  const reading = await read(await typed({ cells: { [`DI_${item}`]: value } }));
  expect([reading.faults, reading.remarks]).toEqual([[], []]);
  expect(answersOf(reading)).toEqual({ [item]: answer });
});

test.each<[string, string, CellValue, RegExp]>([
  ["words", "depenses", "environ 12", /« environ 12 » n'est pas un nombre. Écrivez par exemple/],
  ["two values", "depenses", "12\n13", /Plusieurs valeurs/],
  ["a decimal of people", "personnes_presentes", 12.5, /« 12,5 » n'est pas un nombre entier/],
  ["more decimals than asked", "depenses", 10 / 3, /Voulez-vous dire 3,33/],
  ["beyond a bound", "jours_ouverture", 367, /trop grand : 366/],
  [
    "a number taken for a date",
    "personnes_presentes",
    new Date("2024-02-01"),
    /en a fait une date/,
  ],
  ["a boolean", "accueil_de_jour", true, /Réponses proposées : « oui », « non »/],
  ["perhaps", "accueil_de_jour", "peut-être", /Réponses proposées/],
  [
    "an unknown option",
    "mode_tarification",
    "forfait",
    /« Dotation globale », « Prix de journée »/,
  ],
  ["a year alone", "date_renouvellement", 2019, /2019 est une année/],
  ["a short year", "date_renouvellement", "28/02/19", /quatre chiffres, par exemple 28\/02\/2019/],
  ["no such day", "date_renouvellement", "30/02/2019", /n'existe pas dans le calendrier/],
  ["a long text", "commentaire", "x".repeat(501), /500 caractères au plus, il en compte 501/],
])("%s is told at its cell, and answers nothing", async (_what, item, value, message) => {
  const reading = await read(await typed({ cells: { [`DI_${item}`]: value } }));
  expect(answersOf(reading)).toEqual({});
  expect(reading.faults).toHaveLength(1);
  const [fault] = reading.faults;
  expect(fault!.item).toBe(item);
  expect(fault!.place).toMatch(/^\d\. .+!F\d+$/);
  expect(plain(fault!.message)).toMatch(message);
});

test("per cent shown is per cent read, and refused where it is not asked", async () => {
  const percent = { kind: "percentage", unit: "%", symbol: "%", decimals: 1 } as const;
  const [activity, finances] = SAMPLE_GRID.sections;
  const expenses = { ...finances!.questions[0]!, number: percent };
  const plan = { ...SAMPLE_GRID, sections: [activity!, { ...finances!, questions: [expenses] }] };
  const names = { DI_depenses: 0.125, DI_personnes_presentes: 12 };
  const formats = { DI_depenses: "0.0%", DI_personnes_presentes: "0%" };
  const reading = await read(await typed({ cells: names, formats }), plan);
  expect(answersOf(reading)).toEqual({ depenses: 12.5 });
  expect(reading.faults.map(({ read }) => plain(read))).toEqual(["1 200 %"]);
});

test("a formula gives its last result; without one, or in error, it is told", async () => {
  const reading = await read(
    await typed({
      formulas: {
        DI_personnes_presentes: ["1000+240", 1240],
        DI_depenses: ["1/0", "#DIV/0!"],
      },
    }),
  );
  expect(answersOf(reading)).toEqual({ personnes_presentes: 1240 });
  expect(reading.faults.map(({ item }) => item)).toEqual(["depenses"]);
});

test("options are chosen by « oui » or a cross; none is an answer when each is refused", async () => {
  const [hospital, school, home] = ["hopital", "ecole", "had"].map(
    (key) => `DI_partenaires__${key}`,
  );
  const choose = async (cells: Record<string, string>) =>
    answersOf(await read(await typed({ cells }))).partenaires;
  expect(await choose({ [school!]: "X", [home!]: "Oui", [hospital!]: "non" })).toEqual([
    "ecole",
    "had",
  ]);
  expect(await choose({ [school!]: "non" })).toBeUndefined();
  expect(await choose({ [school!]: "non", [home!]: "non", [hospital!]: "non" })).toEqual([]);
});

const SAMPLE_CELLS = {
  DI_personnes_presentes: 1240,
  DI_mode_tarification: "Prix de journée",
  DI_partenaires__ecole: "oui",
  DI_personnes_par_age__moins_6: 100,
  DI_places__temporaire__installees: 4,
  DI_autorisations__2__places: 3,
};
const SAMPLE_READ = {
  personnes_presentes: 1240,
  mode_tarification: "prix",
  partenaires: ["ecole"],
  personnes_par_age: { moins_6: 100 },
  places: { temporaire: { installees: 4 } },
  autorisations: [{ places: 3 }],
};

test("without their names, cells are found by number, words and heading", async () => {
  const keepName = (name: string) => !name.startsWith("DI_");
  const reading = await read(await typed({ cells: SAMPLE_CELLS, keepName }));
  expect([reading.faults, reading.remarks]).toEqual([[], []]);
  expect(answersOf(reading)).toEqual(SAMPLE_READ);
});

test("without names, a number that stands twice is told, and an absent one is remarked", async () => {
  const reading = await read(
    await typed({
      cells: SAMPLE_CELLS,
      keepName: () => false,
      rework: ([, activity]) => {
        const row = activity!.rows.find((cells) => String(cells[0]).startsWith("1.5"))!;
        activity!.rows.push([...row]);
        activity!.rows[3]![0] = null;
      },
    }),
  );
  const { mode_tarification: _doubtful, personnes_presentes: _gone, ...others } = SAMPLE_READ;
  expect(answersOf(reading)).toEqual(others);
  expect(reading.faults.map(({ reference, message }) => [reference, plain(message)])).toEqual([
    ["1.5", expect.stringMatching(/Plusieurs lignes portent le n° 1.5/)],
  ]);
  expect(plain(reading.remarks.join())).toContain("donc non lues : 1.1.");
  expect(plain(reading.remarks.join())).toContain("!F4 : « 1 240 » n'est dans aucune case");
});

test("rows sorted under their names are told, not read", async () => {
  const bytes = await typed({
    cells: { DI_personnes_presentes: 12, DI_commentaire: "texte" },
    rework: ([, activity]) => {
      const { rows } = activity!;
      [rows[3], rows[4]] = [rows[4]!, rows[3]!];
    },
  });
  const reading = await read(bytes);
  expect(answersOf(reading)).toEqual({ commentaire: "texte" });
  expect(plain(reading.faults[0]!.message)).toContain("sa ligne porte le n° 1.1");
});

test("a renamed sheet and a column inserted before the answers change nothing", async () => {
  const bytes = await typed({
    cells: SAMPLE_CELLS,
    ...RENAMED_AND_SHIFTED,
  });
  const reading = await read(bytes);
  expect([reading.faults, reading.remarks]).toEqual([[], []]);
  expect(answersOf(reading)).toEqual(SAMPLE_READ);
  expect(reading.items[0]!.places.get("")).toBe("Direction!G4");
});

test("a line inserted in a list is read, in its place", async () => {
  const bytes = await typed({
    cells: { DI_autorisations__1__discipline: "une", DI_autorisations__3__discipline: "trois" },
    keepName: (name) => !name.startsWith("DI_autorisations__2__"),
    rework: ([, activity]) => {
      const row = activity!.rows.findIndex((cells) => cells[1] === "Autorisation 2");
      activity!.rows[row]![5] = "deux";
    },
  });
  const reading = await read(bytes);
  expect(answersOf(reading)).toEqual({
    autorisations: [{ discipline: "une" }, { discipline: "deux" }, { discipline: "trois" }],
  });
});

test.each<[string, Typing, readonly string[]]>([
  ["nothing", {}, []],
  [
    "a figure of a breakdown",
    { cells: { DI_personnes_par_age__moins_6: 94 } },
    ["personnes_par_age"],
  ],
  [
    "a figure taken away",
    { cells: { DI_personnes_par_age__moins_6: null } },
    ["personnes_par_age"],
  ],
  [
    "a line added to a list",
    { cells: { DI_autorisations__3__discipline: "Jour" } },
    ["autorisations"],
  ],
  ["a date", { cells: { DI_date_renouvellement: "15/07/2020" } }, ["date_renouvellement"]],
  ["the same date again, as text", { cells: { DI_date_renouvellement: "14/07/2020" } }, []],
  ["a blank filled", { cells: { DI_personnes_presentes: 3 } }, ["personnes_presentes"]],
  ["no name of a cell left", { keepName: (name) => name.startsWith("META_") }, []],
])("what is offered is one's own once it is changed: %s", async (_name, typing, changed) => {
  const bytes = await typeInGrid(await renderGridWorkbook(SAMPLE_GRID, SAMPLE_PERSONAL), typing);
  const { items, faults } = await read(bytes);
  expect(faults).toEqual([]);
  const own = items.filter(({ isProposal }) => !isProposal).map(({ question }) => question.id);
  expect(own).toEqual(changed);
  const kept = Object.keys(SAMPLE_PERSONAL.proposed!).filter((id) => !changed.includes(id));
  const offered = items.filter(({ isProposal }) => isProposal).map(({ question }) => question.id);
  expect(new Set(offered)).toEqual(new Set(kept));
});

test("a note beside the answers is not lost without a word", async () => {
  const bytes = await typed({
    rework: ([, activity]) => {
      activity!.rows[3]![6] = "à vérifier avec Paul";
    },
  });
  const { remarks } = await read(bytes);
  expect(remarks.map(plain)).toEqual([
    "1. Activité et accompagnement!G4 : « à vérifier avec Paul » n'est dans aucune case de réponse et n'est pas repris.",
  ]);
});

test("a sheet whose unpacked size is hidden is refused, though it could be read", async () => {
  const bytes = Buffer.from(await renderGridWorkbook(SAMPLE_GRID));
  // In the directory, 46 bytes stand before the name; the unpacked size is the 24th.
  const directory = bytes.lastIndexOf("xl/worksheets/sheet2.xml") - 46;
  expect(bytes.subarray(directory, directory + 4).toString("latin1")).toBe("PK\x01\x02");
  bytes.writeUInt32LE(0, directory + 24);
  const opened = await openGridWorkbook(bytes);
  expect(plain(opened.kind === "refused" ? opened.message : "")).toContain("abîmé");
});

test("a workbook that is no grid is refused, a cell at the end of the world costs nothing", async () => {
  const bytes = await writeXlsx({ sheets: [{ name: "A", rows: [["a"]] }] });
  const opened = await openGridWorkbook(bytes);
  expect(plain(opened.kind === "refused" ? opened.message : "")).toContain("ne dit pas de quelle");
  const far = await typed({ cells: { DI_personnes_presentes: 3 }, far: true });
  expect(answersOf(await read(far))).toEqual({ personnes_presentes: 3 });
});

const host = memoryHost(readCatalogue(CATALOGUE));
const newest = (await listCampaigns(host)).at(-1)!;
const compiled = (await compileCampaign(host, newest)).value!;
const plans = compiled.artefacts
  .filter(({ path }) => /^grid\/.*\.json$/.test(path))
  .map(({ content }) => JSON.parse(content) as GridPlan);

test.each(plans.map((plan) => [plan.category.code, plan] as const))(
  "what is written for %s is what is read",
  async (_code, plan) => {
    const answers = asFilled(simulateAnswers(compiled.campaign, plan.category.code, 7), plan);
    expect(Object.keys(answers).length).toBeGreaterThan(5);
    const reading = await read(await renderGridWorkbook(plan, { answers }), plan);
    expect([reading.faults, reading.remarks]).toEqual([[], []]);
    expect(answersOf(reading)).toEqual(answers);
  },
);

test("a list of thousands of lines is told, and costs no more than reading it", async () => {
  const bytes = await typed({
    cells: { DI_autorisations__1__discipline: "une" },
    rework: ([, activity]) => {
      for (let line = 0; line < 600; line++) {
        activity!.rows.push([null, null, null, null, null, `discipline ${line}`]);
      }
    },
    keepName: (name) => !name.startsWith("DI_autorisations__"),
  });
  const reading = await read(bytes);
  expect(answersOf(reading)).toEqual({});
  expect(reading.faults.map(({ item, message }) => [item, plain(message)])).toEqual([
    ["autorisations", expect.stringMatching(/a 601 lignes : c'est trop, 500 au plus/)],
  ]);
});

test("what is told of a cell is not a whole page of it", async () => {
  const { faults } = await read(await typed({ cells: { DI_depenses: "x".repeat(40_000) } }));
  expect(faults[0]!.read.length).toBeLessThanOrEqual(501);
  expect(faults[0]!.message.length).toBeLessThanOrEqual(501);
});
