// The printed documents: tagged, the same bytes each time, and every text as it was written.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, test } from "vitest";

import { renderChangesPdf, renderGridPdf, renderGuidePdf } from "../../../renderer/index.ts";
import { makeHostile } from "../../support/make-hostile.ts";
import { SAMPLE_OPTIONS } from "../../support/sample-answers.ts";
import { SAMPLE_CHANGES } from "../../support/sample-changes.ts";
import { SAMPLE_EXPENSES, SAMPLE_GRID, SAMPLE_QUESTIONS } from "../../support/sample-grid.ts";
import { SAMPLE_GUIDE } from "../../support/sample-guide.ts";

const ROOT = join(import.meta.dirname, "../../..");
const canRead = spawnSync("pdftotext", ["-v"]).error === undefined;
const reason = canRead ? "" : " (skipped: no pdftotext on this machine)";
const textTest = test.skipIf(!canRead);

function textOf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "pdf-")), "paper.pdf");
  writeFileSync(file, pdf);
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
}

/** Words alone: line breaks fall where they will. */
const squeeze = (text: string) => text.replace(/[\s\u00A0\u202F]+/g, "");

test.each([
  ["guide", () => renderGuidePdf(SAMPLE_GUIDE)],
  ["grid", () => renderGridPdf(SAMPLE_GRID)],
  ["document of what changes", () => renderChangesPdf(SAMPLE_CHANGES)],
  ["prefilled grid", () => renderGridPdf(SAMPLE_GRID, SAMPLE_OPTIONS)],
])("the %s is a tagged PDF/UA, and rendering it again changes no byte", (_, render) => {
  const pdf = Buffer.from(render());
  expect(pdf.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(pdf.includes("/StructTreeRoot")).toBe(true);
  expect(pdf.includes("pdfuaid:part")).toBe(true);
  expect(pdf.includes("/Lang (fr-FR)")).toBe(true);
  expect(pdf.includes("/CreationDate")).toBe(false);
  expect(pdf.equals(Buffer.from(render()))).toBe(true);
});

test("another folder, language and time zone change no byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "elsewhere-"));
  const url = (path: string) => JSON.stringify(pathToFileURL(join(ROOT, path)).href);
  const script = `
    import { writeFileSync } from "node:fs";
    import { renderGuidePdf } from ${url("renderer/index.ts")};
    import { SAMPLE_GUIDE } from ${url("tests/support/sample-guide.ts")};
    writeFileSync("guide.pdf", renderGuidePdf(SAMPLE_GUIDE));`;
  writeFileSync(join(folder, "render.mjs"), script);
  const tsx = pathToFileURL(join(ROOT, "node_modules/tsx/dist/esm/index.mjs")).href;
  execFileSync(process.execPath, ["--import", tsx, "render.mjs"], {
    cwd: folder,
    env: { ...process.env, TZ: "Pacific/Kiritimati", LANG: "ja_JP.UTF-8", LC_ALL: "ja_JP.UTF-8" },
  });
  const elsewhere = readFileSync(join(folder, "guide.pdf"));
  expect(elsewhere.equals(Buffer.from(renderGuidePdf(SAMPLE_GUIDE)))).toBe(true);
});

textTest(`every question is in the grid exactly once${reason}`, () => {
  const text = textOf(renderGridPdf(SAMPLE_GRID));
  for (const { id, reference } of [...SAMPLE_QUESTIONS, SAMPLE_EXPENSES]) {
    const numbers = text.match(new RegExp(`^ *${reference.replace(".", "\\.")}(?: †)?  +`, "gm"));
    expect([reference, numbers?.length]).toEqual([reference, 1]);
    // Codes are for programs: no coordinator reads them.
    if (id.includes("_")) expect(text).not.toContain(id);
  }
});

textTest(`a wording longer than a page is all there${reason}`, () => {
  const [question] = SAMPLE_CHANGES.questions.reworded;
  const after = Array.from({ length: 900 }, (_, index) => `mot${index}`).join(" ");
  const texts = [{ name: "Consigne", before: "Un texte court.", after }];
  const questions = { ...SAMPLE_CHANGES.questions, reworded: [{ ...question!, texts }] };
  const text = textOf(renderChangesPdf({ ...SAMPLE_CHANGES, questions }));
  expect(new Set(text.match(/mot\d+/g)).size).toBe(900);
});

textTest(`a long breakdown goes on to the next page with three lines at least${reason}`, () => {
  const lines = Array.from({ length: 40 }, (_, index) => ({
    key: `l${index}`,
    label: `Tranche ${index + 1}`,
  }));
  const breakdown = SAMPLE_QUESTIONS.find(({ type }) => type === "breakdown")!;
  // However far down the page it begins.
  for (const before of [0, 1, 2, 3, 4, 5, 6]) {
    const questions = [
      ...Array.from({ length: before }, () => SAMPLE_QUESTIONS[0]!),
      { ...breakdown, lines },
    ];
    const sections = [{ ...SAMPLE_GRID.sections[0]!, questions }];
    const pages = textOf(renderGridPdf({ ...SAMPLE_GRID, sections })).split("\f");
    const counts = pages.map((page) => page.match(/Tranche \d+/g)?.length ?? 0).filter(Boolean);
    expect(counts.length).toBeGreaterThan(1);
    expect(counts[0]).toBeGreaterThanOrEqual(3);
    expect(pages.find((page) => page.includes("Total, égal à"))).toContain("Tranche 39");
  }
});

textTest(`every indicator and data element has one definition in the guide${reason}`, () => {
  const text = textOf(renderGuidePdf(SAMPLE_GUIDE));
  const ids = [
    ...SAMPLE_GUIDE.chapters.flatMap(({ sheets }) => sheets.map(({ id }) => id)),
    ...SAMPLE_QUESTIONS.map(({ id }) => id),
  ];
  for (const id of ids) {
    expect([id, text.match(new RegExp(`Code[\u00A0: ]+${id}(?![\\w])`, "g"))?.length]).toEqual([
      id,
      1,
    ]);
  }
});

textTest(`markup in a text is text${reason}`, () => {
  const hostile = '#pagebreak() $x$ *b* _i_ ] [ } { \\ @x <y> `z` // = "q" #';
  const grid = textOf(renderGridPdf(makeHostile(SAMPLE_GRID, hostile)));
  expect(squeeze(grid).split(squeeze(hostile)).length).toBeGreaterThan(40);
  const guide = textOf(renderGuidePdf(makeHostile(SAMPLE_GUIDE, hostile)));
  expect(squeeze(guide).split(squeeze(hostile)).length).toBeGreaterThan(80);
});

test("a character that no font draws does not stop a document", () => {
  const exotic = "😀 漢字 עברית \u0000\u0007\uFFFE\u{10FFFF}\uD800 e\u0301 \u200D\u00AD →≠∑";
  expect(() => renderGuidePdf(makeHostile(SAMPLE_GUIDE, exotic))).not.toThrow();
  expect(() => renderGridPdf(makeHostile(SAMPLE_GRID, exotic))).not.toThrow();
  expect(() => renderChangesPdf(makeHostile(SAMPLE_CHANGES, exotic))).not.toThrow();
});

textTest(`absent answers are said absent on a prefilled grid only${reason}`, () => {
  expect(textOf(renderGridPdf(SAMPLE_GRID))).not.toContain("non renseigné");
  const filled = textOf(renderGridPdf(SAMPLE_GRID, SAMPLE_OPTIONS));
  // The opening days, three places out of four, four fields of a line, the expenses.
  expect(filled.match(/non renseigné/g)).toHaveLength(9);
});

test("a guide without control, list or legal text is a guide", () => {
  const bare = { ...SAMPLE_GUIDE, controls: [], codeLists: [], dimensions: [], legalTexts: [] };
  expect(() => renderGuidePdf({ ...bare, platforms: [], introduction: [] })).not.toThrow();
});
