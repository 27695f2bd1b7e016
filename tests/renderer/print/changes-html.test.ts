import { expect, test } from "vitest";

import { renderChangesHtml } from "../../../renderer/index.ts";
import { createChangesView } from "../../../renderer/print/view/changes-view.ts";
import { makeHostile } from "../../support/make-hostile.ts";
import { SAMPLE_CHANGES } from "../../support/sample-changes.ts";

const html = renderChangesHtml(SAMPLE_CHANGES);
const plain = html.replace(/[\u00A0\u202F]/g, " ");

/** Levels of the headings, in the order of the page. */
const levelsOf = (page: string) =>
  [...page.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));

test("old and new wordings stand side by side, what differs marked", () => {
  expect(html).toContain(
    "<td>Personnes <del>accompagnées</del> au 31 décembre</td><td>Personnes <ins>présentes</ins> au 31 décembre</td>",
  );
  expect(html).toContain('<th scope="col">En 2030</th><th scope="col">En 2031</th>');
});

test("headings go down one level at a time", () => {
  const levels = levelsOf(html);
  expect(levels[0]).toBe(1);
  levels.slice(1).forEach((level, rank) => {
    expect(level).toBeLessThanOrEqual(levels[rank]! + 1);
  });
  expect(levels.filter((level) => level === 1)).toHaveLength(1);
});

test("as a chapter, its headings begin where it is told", () => {
  const levels = createChangesView(SAMPLE_CHANGES, 3).sections.flatMap(({ level, parts }) => [
    level,
    ...parts.flatMap((part) => part.entries.map((entry) => entry.level)),
  ]);
  expect([Math.min(...levels), Math.max(...levels)]).toEqual([3, 5]);
});

test("the figures come first, then the sections in the order of the work", () => {
  const titles = [...plain.matchAll(/<h2[^>]*>([^<]+)</g)].map(([, title]) => title);
  expect(titles).toEqual([
    "La campagne",
    "Questions nouvelles",
    "Questions qui ne se comparent plus",
    "Questions reformulées",
    "Questions demandées autrement",
    "Questions supprimées",
    "Vos réponses de 2030",
    "Indicateurs",
    "Contrôles",
    "Ce qui ne change pas",
  ]);
  expect(plain.indexOf("<strong>2</strong> questions nouvelles")).toBeLessThan(
    plain.indexOf("<h2"),
  );
});

test("answers are told by block, questions that follow each other by their ends", () => {
  expect(plain).toContain('<strong>3</strong> <span class="hint">1.2 à 1.6</span>');
});

test("markup in a text is text", () => {
  const page = renderChangesHtml(makeHostile(SAMPLE_CHANGES, `<img src=x>"'</style>{{title}}`));
  expect(page).not.toMatch(/<img/);
  expect(page.split("</style>")).toHaveLength(2);
  expect(page).toContain("&lt;");
});

test("nothing that changes is said, not left blank", () => {
  const none = { added: [], removed: [], broken: [], changed: [] };
  const questions = { added: [], removed: [], broken: [], reworded: [], adjusted: [] };
  const page = renderChangesHtml({
    ...SAMPLE_CHANGES,
    notice: [],
    reservations: [],
    summary: [],
    calendar: [],
    questions,
    indicators: none,
    controls: none,
    reuse: [],
    remarks: [],
  });
  expect(page).toContain("Rien ne change depuis la campagne 2030.");
  expect(page).not.toContain("<h2");
});

test("what is not attested is said near the top, marked where it stands, and the mark explained", () => {
  const note = plain.indexOf("Ce qui n’est pas attesté");
  expect(note).toBeGreaterThan(0);
  expect(note).toBeLessThan(plain.indexOf("<h2"));
  expect(plain).toContain("<strong>Campagne 2031.</strong> Les questions sont celles de 2030.");
  expect(plain).toContain("Le signe † signale une définition");
  // A calendar and a new question of the sample: a heading and a row of a table.
  expect(plain.match(/Calendrier : plateforme principale&nbsp;<abbr /g)).toHaveLength(1);
  expect(plain.match(/Nombre d’entrées&nbsp;<abbr /g)).toHaveLength(1);
  expect(plain.match(/<abbr /g)).toHaveLength(2);
});

test("what to look at in the answers stands under the row of their block", () => {
  expect(plain).toMatch(
    /Activité<span class="hint">.*<\/tr>\n<tr class="exceptions">.*1\.1<\/span> La question est reformulée : à relire\./,
  );
});

test("no sign of punctuation can begin a line", () => {
  // Between the tags alone: a style sheet has its own.
  const texts = html.replace(/<style>.*?<\/style>/s, "").match(/>[^<]+/g) ?? [];
  expect(texts.filter((text) => / [:;!?»%]/.test(text))).toEqual([]);
});

test("a question of another number or of another form is not said never to have been asked", () => {
  expect(plain).toContain("Elles n’étaient pas posées en 2030, ou pas sous cette forme.");
  expect(plain).toContain("Elles ne sont plus posées, ou plus sous cette forme.");
});
