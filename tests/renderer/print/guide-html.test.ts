import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { renderGuideHtml } from "../../../renderer/index.ts";
import { makeHostile } from "../../support/make-hostile.ts";
import { SAMPLE_CHANGES } from "../../support/sample-changes.ts";
import { SAMPLE_GUIDE } from "../../support/sample-guide.ts";

const ROOT = join(import.meta.dirname, "../../..");
const html = renderGuideHtml(SAMPLE_GUIDE);
const idsOf = (page: string) => [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);

const ADDRESSES = [
  ...SAMPLE_GUIDE.chapters.flatMap(({ sheets }) => sheets.map(({ id }) => id)),
  ...SAMPLE_GUIDE.definitions.flatMap(({ entries }) => entries.map(({ question }) => question.id)),
];

test.each(ADDRESSES)("%s has one address", (id) => {
  expect(idsOf(html).filter((one) => one === id)).toHaveLength(1);
});

test("no two elements share an address, and every link of the page leads to one", () => {
  const ids = idsOf(html);
  expect(new Set(ids).size).toBe(ids.length);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.length).toBeGreaterThan(20);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
});

test("Markdown is markup, HTML in it is not", () => {
  expect(html).toContain("<strong>définit</strong>");
  expect(html).toMatch(/<li><p>une fiche/);
  expect(html).toMatch(/<th scope="col">Axe<\/th>/);
  const page = renderGuideHtml({
    ...SAMPLE_GUIDE,
    introduction: [
      { title: "Titre", text: "un <b>gras</b> <script>x</script> [lien](javascript:alert(1))" },
    ],
  });
  expect(page).not.toMatch(/<b>|<script>x|javascript:/);
  expect(page.split("<script")).toHaveLength(2);
  expect(page).toContain("&lt;b&gt;gras&lt;/b&gt;");
});

test("markup in a text is text", () => {
  const page = renderGuideHtml(makeHostile(SAMPLE_GUIDE, `<img src=x>"'</style>{{title}}`));
  expect(page).not.toMatch(/<img/);
  expect(page.split("</style>")).toHaveLength(2);
  expect(page).toContain("&lt;img src&#x3D;x&gt;");
});

test("the formula is MathML, after its words and before its source", () => {
  const sheet = html.slice(html.indexOf('id="taux_depart"'));
  const order = [
    sheet.indexOf("100 × personnes parties"),
    sheet.indexOf("<mfrac>"),
    sheet.indexOf("100 * departs"),
  ];
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order[0]).toBeGreaterThan(0);
});

test("what is not attested is marked, with its reason, and gathered", () => {
  const marked = html.slice(html.indexOf('<article id="depense_moyenne"'));
  expect(marked).toContain("† Définition reconstituée.");
  const review = html.slice(html.indexOf('<section id="provenance"'));
  expect(review.split("La base n’est pas publiée.")).toHaveLength(2);
  expect(review.split("La liste des modes n’est pas publiée.")).toHaveLength(2);
  // One sheet and one list.
  expect(html.split("† Définition reconstituée.")).toHaveLength(3);
});

test("the mark of a sheet stands under its title, that of a list under its own", () => {
  const sheet = html.slice(html.indexOf('<article id="depense_moyenne"'));
  expect(sheet.indexOf("† Définition")).toBeLessThan(sheet.indexOf("Signification"));
  const list = html.slice(html.indexOf('id="nomenclature-tarification"'));
  expect(list).toMatch(/Modes de tarification<\/span>&nbsp;<a[^>]*>†<\/a><\/h3>/);
  expect(list.indexOf("La liste des modes")).toBeLessThan(list.indexOf("Dotation globale"));
});

test("what the review counts as not attested is what it lists, whatever its kind", () => {
  const doubtful = {
    status: "toComplete",
    label: "à compléter",
    reason: "À vérifier.",
    sources: [],
  } as const;
  const page = renderGuideHtml({
    ...SAMPLE_GUIDE,
    mark: doubtful,
    platforms: SAMPLE_GUIDE.platforms.map((one) => ({ ...one, mark: doubtful })),
    categories: SAMPLE_GUIDE.categories.map((one) => ({ ...one, mark: doubtful })),
    dimensions: SAMPLE_GUIDE.dimensions.map((one) => ({ ...one, mark: doubtful })),
  });
  const review = page.slice(page.indexOf('<section id="provenance"'), page.indexOf('id="index"'));
  expect(review.split("À vérifier.")).toHaveLength(5);
  const targets = [...review.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.filter((id) => !idsOf(page).includes(id))).toEqual([]);
});

test("an example that gives no figure says why", () => {
  expect(html).toContain("non calculable");
});

test("the page runs its search, in its head, and nothing else", () => {
  const script = readFileSync(join(ROOT, "renderer/print/script/guide-search.js"), "utf8");
  const head = html.slice(0, html.indexOf("<body"));
  expect(html.split("<script")).toHaveLength(2);
  expect(head).toContain(`<script>${script}</script>`);
  // It neither asks the network for anything nor writes markup.
  expect(script).not.toMatch(/fetch|XMLHttp|import|innerHTML|outerHTML|insertAdjacent|eval|<\//);
  expect(html).not.toMatch(/<link|\son\w+=|@import|url\(/i);
});

test("without a script the search is not there", () => {
  expect(html).toMatch(/<div id="recherche"[^>]* hidden>/);
});

test("headings are in order, column heads say so", () => {
  const levels = [...html.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels[0]).toBe(1);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
  expect(html.match(/<th(?![^>]*scope=)[ >]/g)).toBeNull();
});

test("the index is in order whatever the accents and the capitals", () => {
  const index = html.slice(html.indexOf('<section id="index"'));
  const letters = [...index.matchAll(/<h3>(.)<\/h3>/g)].map(([, letter]) => letter);
  expect(letters).toEqual([...letters].sort());
  expect(letters).toContain("L");
});

test("what was corrected since the publication stands in a list and at its control", () => {
  const sentence = "N’est plus qu’une alerte depuis le 12 mai 2031";
  expect(html.split(sentence)).toHaveLength(3);
  expect(html).toContain('<h3 id="correctifs">Correctifs</h3>');
  const { corrections: _, ...untouched } = SAMPLE_GUIDE;
  expect(renderGuideHtml(untouched)).not.toContain("Correctifs");
});

test.each(ADDRESSES)("%s shows its own address", (id) => {
  const article = html.slice(html.indexOf(`<article id="${id}"`));
  const [heading = ""] = article.split(/<\/h[34]>/, 1);
  expect(heading).toMatch(new RegExp(`<a class="permalink" href="#${id}" aria-label="[^"]+">`));
});

test("the parts of a fiche are in the official order", () => {
  const sheet = html.slice(html.indexOf('<article id="taux_depart"'));
  const titles = [...sheet.slice(0, sheet.indexOf("</article>")).matchAll(/<h4>([^<]+)<\/h4>/g)];
  expect(titles.map(([, title]) => title)).toEqual([
    "Signification",
    "Mode de calcul",
    "Données à saisir",
    "Précisions",
    "Lecture",
    "Points de vigilance",
    "Indicateurs à croiser",
    "Catégories concernées",
    "Exemples chiffrés",
  ]);
});

test("the glossary is in alphabetical order, accents and capitals aside", () => {
  const glossary = html.slice(html.indexOf('<section id="glossaire"'), html.indexOf('id="index"'));
  const terms = [...glossary.matchAll(/<dt class="title">([^<]+)<\/dt>/g)].map(([, term]) => term);
  expect(terms).toEqual(["ESMS", "État", "GMP"]);
  expect(html).toContain('<a href="#glossaire">Glossaire</a>');
  expect(renderGuideHtml({ ...SAMPLE_GUIDE, glossary: [] })).not.toContain("Glossaire");
});

test("what changes since last year is a chapter, when there is a year before", () => {
  expect(html).not.toContain("Ce qui change");
  const page = renderGuideHtml(SAMPLE_GUIDE, { changes: SAMPLE_CHANGES });
  const chapter = page.slice(page.indexOf('<section id="changements"'), page.indexOf('id="axe-1"'));
  expect(chapter).toContain("Ce qui change depuis 2030");
  expect(chapter).toContain("Nombre d’entrées");
  const ids = idsOf(page);
  expect(new Set(ids).size).toBe(ids.length);
  const levels = [...page.matchAll(/<h([1-6])/g)].map(([, level]) => Number(level));
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});
