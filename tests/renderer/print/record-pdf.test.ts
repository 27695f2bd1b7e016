// The filled record on paper: every question once, absences in words, texts whole and only texts.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

import { renderRecordPdf } from "../../../renderer/index.ts";
import { canReadPdf, noPdfReader, readPdfPages, readPdfStructure } from "../../support/read-pdf.ts";
import { EMPTY_RECORD, makeHostileRecord, SAMPLE_RECORD } from "../../support/sample-record.ts";

const canRead = spawnSync("pdftotext", ["-v"]).error === undefined;
const reason = canRead ? "" : " (skipped: no pdftotext on this machine)";
const textTest = test.skipIf(!canRead);

function textOf(pdf: Uint8Array): string {
  const file = join(mkdtempSync(join(tmpdir(), "record-")), "paper.pdf");
  writeFileSync(file, pdf);
  return execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" });
}

/** Words alone: line breaks fall where they will. */
const squeeze = (text: string) => text.replace(/[\s\u00A0\u202F\u200B]+/g, "");

test("is a tagged PDF/UA in French, without date, and the same bytes again", () => {
  const { printedOn: _, ...undated } = SAMPLE_RECORD;
  const pdf = Buffer.from(renderRecordPdf(undated));
  expect(pdf.includes("/StructTreeRoot")).toBe(true);
  expect(pdf.includes("pdfuaid:part")).toBe(true);
  expect(pdf.includes("/Lang (fr-FR)")).toBe(true);
  expect(pdf.includes("/CreationDate")).toBe(false);
  expect(pdf.equals(Buffer.from(renderRecordPdf(undated)))).toBe(true);
});

test.skipIf(!canReadPdf)(`its tables have heads, its chapters titles${noPdfReader}`, () => {
  const structure = readPdfStructure(renderRecordPdf(SAMPLE_RECORD));
  const count = (tag: string) => structure.match(new RegExp(`^ *${tag}\\b`, "gm"))?.length ?? 0;
  expect(count("Table")).toBeGreaterThan(5);
  expect(count("THead")).toBe(count("Table"));
  expect(count("TH")).toBeGreaterThan(2 * count("Table") - 1);
  expect(count("H1")).toBeGreaterThan(3);
  expect(count("H2")).toBeGreaterThan(3);
});

textTest(`every question is among the answers exactly once${reason}`, () => {
  const text = textOf(renderRecordPdf(SAMPLE_RECORD));
  const answers = text.slice(text.search(/^Réponses$/m));
  const questions = SAMPLE_RECORD.form.sections.flatMap((section) => section.questions);
  for (const { id, reference } of questions) {
    const numbers = answers.match(new RegExp(`^${reference.replace(".", "\\.")}(?: †)?  +`, "gm"));
    expect([reference, numbers?.length]).toEqual([reference, 1]);
    expect(text).not.toContain(id.includes("_") ? id : "_");
  }
});

textTest(`what is not there is told${reason}`, () => {
  const text = squeeze(textOf(renderRecordPdf(SAMPLE_RECORD)));
  for (const words of [
    "réponse conservée, non prise en compte : 250 jours",
    "condition non renseignée",
    "Il manque : 2.1 Dépenses de personnel de l’exercice.",
    "non atteint, 3 réponses à donner au moins",
    "Imprimé le 2 mai 2031",
    "Foyer des Tilleuls, FINESS 010000123",
    "7,50 %",
  ]) {
    expect(text).toContain(squeeze(words));
  }
});

textTest(`an empty record is a record${reason}`, () => {
  const text = textOf(renderRecordPdf(EMPTY_RECORD));
  expect(text).toContain("Aucun contrôle ne signale d’anomalie.");
  expect(text).toMatch(/N° FINESS +non renseigné/);
  expect(text.slice(text.search(/^Réponses$/m)).match(/non renseigné/g)).toHaveLength(11);
});

textTest(`markup in a text is text${reason}`, () => {
  const hostile = '#pagebreak() $x$ *b* _i_ ] [ } { \\ @x <y> `z` // = "q" #';
  const text = squeeze(textOf(renderRecordPdf(makeHostileRecord(hostile))));
  expect(text.split(squeeze(hostile)).length).toBeGreaterThan(60);
});

test("a character that no font draws does not stop a record", () => {
  const exotic = "😀 漢字 עברית \u0000\u0007\uFFFE\u{10FFFF}\uD800 e\u0301 \u200D\u00AD →≠∑";
  expect(() => renderRecordPdf(makeHostileRecord(exotic))).not.toThrow();
});

const LONG = [
  ["in words", "mot ".repeat(2500).trim()],
  ["in one word", "a".repeat(10_000)],
] as const;

test.each(LONG)(`a text of 10,000 characters is whole, %s${reason}`, (_, long) => {
  const answers = { ...SAMPLE_RECORD.answers, commentaire: long };
  const record = { ...SAMPLE_RECORD, answers, visibility: {} };
  const pdf = renderRecordPdf({
    ...record,
    establishment: { ...record.establishment, name: long },
  });
  if (!canRead) return;
  const text = textOf(pdf);
  const letter = long[0]!;
  // Twice whole, as a name and as an answer; shortened in the running header.
  const count = text.split(letter).length;
  const wanted = 2 * (long.split(letter).length - 1);
  expect(count).toBeGreaterThan(wanted);
  // No line runs out of the page, whose right margin is 51 points wide.
  const lines = canReadPdf ? readPdfPages(pdf).flatMap((page) => page.lines) : [];
  expect(lines.filter(({ left, width }) => left + width > 595 - 51 + 2)).toEqual([]);
});
