import { expect, test } from "vitest";

import { type GridOptions, renderGridHtml } from "../../../renderer/index.ts";
import { makeHostile } from "../../support/make-hostile.ts";
import { SAMPLE_OPTIONS } from "../../support/sample-answers.ts";
import { SAMPLE_EXPENSES, SAMPLE_GRID, SAMPLE_QUESTIONS } from "../../support/sample-grid.ts";

const IDS = [...SAMPLE_QUESTIONS, SAMPLE_EXPENSES].map(({ id }) => id);
const blank = renderGridHtml(SAMPLE_GRID);
const filled = renderGridHtml(SAMPLE_GRID, SAMPLE_OPTIONS);

/** The page's texts, tags and runs of spaces taken out. */
const textOf = (html: string) =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/[ \n]+/g, " ");
/** What stands after the last place where `part` is. */
const after = (text: string, part: string) => text.slice(text.lastIndexOf(part) + part.length);
const count = (text: string, part: string) => text.split(part).length - 1;

test.each(IDS)("%s is asked exactly once", (id) => {
  expect(count(blank, `id="${id}"`)).toBe(1);
  expect(count(filled, `id="${id}"`)).toBe(1);
});

test("a service gets its own sections, under the numbers of the whole", () => {
  const sheet = renderGridHtml(SAMPLE_GRID, { service: "finances" });
  expect(sheet).toContain("2. Finances");
  expect(sheet).not.toContain("1. Activité");
  expect(sheet).toContain("Service financier");
});

test("prefilled answers are written as one writes them", () => {
  const text = textOf(filled);
  expect(text).toContain("1\u202F240");
  expect(text).toContain("28/02/2019");
  expect(text).toMatch(/× Prix de journée/);
  expect(text).toMatch(/× Éducation nationale/);
  expect(text).toContain("Foyer des Tilleuls");
});

test("the total adds the top lines: what they detail is in them already", () => {
  // 300 + 900 + 40, the 100 of « dont » being among the 300.
  expect(after(textOf(filled), "Total, égal à 1.1")).toMatch(/^ «[^»]*» 1\u202F240 /);
});

test("an absent answer is said absent on a prefilled grid, left to write on a blank one", () => {
  expect(after(textOf(filled), "Dépenses de personnel")).toContain("non renseigné");
  // Of the two by two places, one is answered.
  const places = after(textOf(filled), "Capacité selon la modalité").split("2. Finances")[0]!;
  expect(count(places.split("1.10")[0]!, "non renseigné")).toBe(3);
  // Of the two lines, the second has one of its five fields; those to come are not missing.
  expect(count(after(places, "Autorisations en vigueur"), "non renseigné")).toBe(4);
  expect(blank).not.toContain("non renseigné");
});

test("what its condition hides is « sans objet », and its answer is not printed", () => {
  const answers = {
    jours_ouverture: 217,
    accueil_de_jour: "non",
    places: { permanent: { autorisees: 613 } },
  };
  const page = (visibility: GridOptions["visibility"]) =>
    textOf(renderGridHtml(SAMPLE_GRID, { answers, ...(visibility ? { visibility } : {}) }));
  const dayOf = (text: string) => after(text, "Jours d’ouverture").split("1.7")[0]!;
  const hidden = page({ jours_ouverture: "hidden", places: "hidden" });
  expect(dayOf(hidden)).toContain("sans objet");
  expect(hidden).not.toMatch(/217|613/);
  // Each of the four places.
  expect(count(after(hidden, "Capacité selon la modalité"), "sans objet")).toBe(4);
  const undetermined = dayOf(page({ jours_ouverture: "undetermined" }));
  expect(undetermined).not.toMatch(/217|sans objet|non renseigné/);
  expect(dayOf(page({ jours_ouverture: "asked" }))).toContain("217");
  expect(dayOf(page(undefined))).toContain("217");
});

test("no code of a question is read on the page, which keeps it as an address", () => {
  for (const id of IDS.filter((one) => one.includes("_"))) expect(textOf(blank)).not.toContain(id);
});

test("a total of which a line is missing is missing", () => {
  const html = renderGridHtml(SAMPLE_GRID, { answers: { personnes_par_age: { moins_20: 3 } } });
  expect(after(textOf(html), "Total, égal à 1.1").split("1.9")[0]).toContain("non renseigné");
});

test("markup in a text is text", () => {
  const hostile = `<img src=x onerror=alert(1)>"'{{title}}</style><script>`;
  const html = renderGridHtml(makeHostile(SAMPLE_GRID, hostile), {
    establishment: { name: hostile, finess: hostile, town: hostile },
    answers: { commentaire: hostile },
  });
  expect(html).not.toMatch(/<img|<script/);
  expect(count(html, "<style>")).toBe(1);
  expect(count(html, "</style>")).toBe(1);
  expect(html).toContain("&lt;img src&#x3D;x onerror&#x3D;alert(1)&gt;");
  expect(html).toContain("{{title}}");
});

test("the page runs nothing and fetches nothing", () => {
  expect(blank).not.toMatch(/<script|<link|<iframe|\son\w+=|@import|url\(/i);
});

test("the page is in French, its headings in order, its table headers scoped", () => {
  expect(blank).toContain('<html lang="fr">');
  const levels = [...blank.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(blank.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
});
