// One establishment's grid, in its three forms: last year's answers told, some offered, the rest blank.

import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import {
  openGridWorkbook,
  readGridWorkbook,
  renderGridHtml,
  renderGridPdf,
  renderGridWorkbook,
} from "../../../renderer/index.ts";
import { SAMPLE_OPTIONS, SAMPLE_PERSONAL } from "../../support/sample-answers.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";

const html = renderGridHtml(SAMPLE_GRID, SAMPLE_PERSONAL);
const workbook = await readXlsx(await renderGridWorkbook(SAMPLE_GRID, SAMPLE_PERSONAL), {
  readStyles: true,
});
const sheet = workbook.sheets[1]!;

/** What the page says of one question. */
function questionOf(id: string, page = html): string {
  const start = page.indexOf(`id="${id}"`);
  const end = page.slice(start + 1).search(/<(?:tr|div class="matrix") id=|<\/section>/);
  return page
    .slice(start, start + 1 + end)
    .replace(/<[^>]+>/g, " ")
    .replace(/[ \n]+/g, " ");
}

/** The row of a named cell, its state included. */
function rowOf(name: string) {
  const { range } = workbook.namedRanges!.find((one) => one.name === name)!;
  const [, letter, row] = /\$([A-Z])\$(\d+)$/.exec(range)!;
  const column = letter!.charCodeAt(0) - 65;
  const cell = sheet.cells!.get(`${Number(row) - 1},${column}`);
  const texts = sheet.rows[Number(row) - 1]!;
  return { past: texts[column - 1], answer: texts[column], state: texts.at(-1), cell };
}

test("the page tells last year's answers in a column of their own", () => {
  expect(html).toContain('<th scope="col" class="past">L’an dernier</th>');
  expect(questionOf("personnes_presentes")).toContain("1\u202F180");
  expect(questionOf("date_renouvellement")).toContain("28/02/2019");
  // Several choices are marked where they stand; a short one fits in the column.
  expect(questionOf("partenaires")).toMatch(
    /dans la liste .*Éducation nationale l’an dernier .*Hospitalisation à domicile l’an dernier/,
  );
  expect(questionOf("partenaires")).not.toContain("Établissement de santé l’an dernier");
  expect(questionOf("mode_tarification")).toMatch(/Prix de journée .*Prix de journée/);
  expect(questionOf("mode_tarification")).not.toContain("dans la liste");
  expect(questionOf("places")).toContain("Places autorisées, l’an dernier");
  expect(questionOf("places")).toMatch(/Accueil permanent 44 43 /);
  expect(questionOf("autorisations")).toContain("L’an dernier\u00A0: 2\u00A0lignes");
});

test("where there was none, a dash for the eye and words for who listens", () => {
  expect(questionOf("commentaire")).toMatch(/– pas de réponse l’an dernier/);
  // A line without figure, and the total that lacks it.
  expect(questionOf("personnes_par_age").match(/pas de réponse l’an dernier/g)).toHaveLength(2);
});

test("what is offered stands in its box, to be checked; the rest is left to be written", () => {
  expect(questionOf("date_renouvellement")).toMatch(/14\/07\/2020 .*à vérifier/);
  expect(questionOf("mode_tarification")).toMatch(/× Prix de journée .*à vérifier/);
  expect(questionOf("personnes_par_age")).toMatch(/310 .*à vérifier/);
  expect(questionOf("autorisations")).toMatch(/Hébergement .*Nuit .*à vérifier/);
  expect(questionOf("personnes_presentes")).not.toContain("à vérifier");
  expect(html).not.toContain("non renseigné");
});

test("a blank grid and a filled one say nothing of last year", () => {
  for (const page of [renderGridHtml(SAMPLE_GRID), renderGridHtml(SAMPLE_GRID, SAMPLE_OPTIONS)]) {
    expect(page.replace(/<style>.*?<\/style>/s, "")).not.toMatch(/L’an dernier|à vérifier/);
  }
});

test("a filled grid tells last year's answers too, and offers nothing", () => {
  const { lastYear, proposed } = SAMPLE_PERSONAL;
  const page = renderGridHtml(SAMPLE_GRID, {
    ...SAMPLE_OPTIONS,
    lastYear: lastYear!,
    proposed: proposed!,
  });
  expect(questionOf("personnes_presentes", page)).toMatch(/1\u202F180 .*1\u202F240/);
  expect(questionOf("date_renouvellement", page)).toMatch(/28\/02\/2019 .*28\/02\/2019/);
  expect(page).not.toContain("14/07/2020");
});

test("the workbook tells them in a protected column before the answers", () => {
  expect(sheet.rows[1]).toEqual(
    expect.arrayContaining(["Où trouver", "L’an dernier", "Réponse", "État"]),
  );
  expect(rowOf("DI_personnes_presentes")).toMatchObject({ past: "1\u202F180", answer: null });
  expect(rowOf("DI_commentaire")).toMatchObject({ past: "–", answer: null });
  expect(rowOf("DI_mode_tarification")).toMatchObject({ past: "Prix de journée" });
  expect(rowOf("DI_personnes_par_age__moins_20")).toMatchObject({ past: "310", answer: 310 });
  const unlocked = [...sheet.cells!.values()].filter(
    ({ style }) => style?.protection?.locked === false,
  );
  expect(unlocked.some(({ value }) => value === "1\u202F180" || value === "–")).toBe(false);
});

test("what is offered is in the answer's cell, written otherwise, and said to be checked", () => {
  const { cell, state } = rowOf("DI_mode_tarification");
  expect([cell?.value, state]).toEqual(["Prix de journée", "à vérifier"]);
  expect(cell?.style?.font?.italic).toBe(true);
  expect(rowOf("DI_personnes_presentes").state ?? "").toBe("");
});

test("the workbook comes back with what was offered, and with nothing of last year", async () => {
  const bytes = await renderGridWorkbook(SAMPLE_GRID, SAMPLE_PERSONAL);
  const opened = await openGridWorkbook(bytes);
  if (!("identity" in opened)) throw new Error("refused");
  const reading = readGridWorkbook(opened, SAMPLE_GRID);
  expect(reading.faults).toEqual([]);
  expect(
    Object.fromEntries(reading.items.map(({ question, answer }) => [question.id, answer])),
  ).toEqual(SAMPLE_PERSONAL.proposed);
});

test("the paper is a tagged PDF/UA, and rendering it again changes no byte", () => {
  const pdf = Buffer.from(renderGridPdf(SAMPLE_GRID, SAMPLE_PERSONAL));
  expect(pdf.includes("pdfuaid:part")).toBe(true);
  expect(pdf.equals(Buffer.from(renderGridPdf(SAMPLE_GRID, SAMPLE_PERSONAL)))).toBe(true);
});
