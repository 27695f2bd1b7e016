// Printed pages as a reader sees them, through programs that know nothing of ours: nothing outside
// of the margins, nothing over something else, no heading left alone, every page number right.

import { beforeAll, describe, expect, test } from "vitest";
import { listPapers } from "../../support/list-papers.ts";
import {
  canReadPdf,
  checkPdfBytes,
  noPdfReader,
  type PdfLine,
  type PdfPage,
  readPdfFacts,
  readPdfHeadings,
  readPdfPages,
  readPdfStructure,
} from "../../support/read-pdf.ts";

/** A4, in points; margins of `running-page`, in common.typ. */
const PAGE = { width: 595, height: 841 };
const MARGINS = { left: 56, right: 51, top: 34, bottom: 28 };
/** Header and footer are outside of the text. */
const BODY = { top: 55, bottom: 790 };
const ROUNDING = 2;

const papers = canReadPdf ? await listPapers() : [];

if (!canReadPdf) test.skip(`printed pages are read${noPdfReader}`, () => {});

describe.each(papers)("$name", ({ print, contents }) => {
  let pdf: Uint8Array;
  let pages: readonly PdfPage[];
  beforeAll(() => {
    pdf = print();
    pages = readPdfPages(pdf);
  });

  test("is a sound file, tagged, in French, with a title", () => {
    expect(checkPdfBytes(pdf)).toBe("");
    expect(readPdfFacts(pdf)).toMatch(/^Tagged: +yes$/m);
    expect(readPdfFacts(pdf)).toMatch(/^Title: +\S/m);
    expect(Buffer.from(pdf).includes("/Lang (fr-FR)")).toBe(true);
    const structure = readPdfStructure(pdf);
    expect(structure).toMatch(/^ *H1\b/m);
    // A table without the heads of its columns is read cell by cell, in the dark.
    const count = (tag: string) => structure.match(new RegExp(`^ *${tag}\\b`, "gm"))?.length ?? 0;
    expect(count("THead")).toBe(count("Table"));
    expect(count("TH")).toBeGreaterThanOrEqual(count("Table"));
  });

  test("keeps everything within its margins", () => {
    const outside = pages.flatMap((page, index) =>
      page.lines
        .filter((line) => isOutside(line, page))
        .map(({ text }) => `page ${index + 1}: ${text}`),
    );
    expect(pages.every(({ width, height }) => width === PAGE.width && height === PAGE.height)).toBe(
      true,
    );
    expect(outside).toEqual([]);
  });

  test("writes nothing over something else", () => {
    expect(pages.flatMap(findOverlaps)).toEqual([]);
  });

  test("leaves no heading alone at the foot of a page", () => {
    const headings = readPdfHeadings(pdf).map(squeeze);
    const alone = pages.flatMap((page, index) => {
      const last = lastLine(page);
      return headings.includes(squeeze(last)) ? [`page ${index + 1}: ${last}`] : [];
    });
    expect(alone).toEqual([]);
  });

  test("never begins a line with what French ties to the word before", () => {
    const wrong = pages.flatMap(({ lines }, index) =>
      lines
        .filter((line) => /^[»:;!?%]/.test(line.text.trim()) && isFirstOfItsLine(line, lines))
        .map(({ text }) => `page ${index + 1}: ${text}`),
    );
    expect(wrong).toEqual([]);
  });

  if (contents === undefined) return;
  test("sends to the pages where things are", () => {
    const entries = readContents(pages, contents.heading);
    expect(entries.length).toBeGreaterThanOrEqual(contents.atLeast);
    const wrong = entries.filter(({ title, page }) => !hasLine(pages[page - 1], title));
    expect(wrong).toEqual([]);
  });
});

/** Where the letters end: the space at which a line breaks is not seen. */
function rightOf({ left, width, size, text }: PdfLine): number {
  return left + width - (text.endsWith(" ") ? size / 4 : 0);
}

function isOutside(line: PdfLine, page: PdfPage): boolean {
  return (
    line.left < MARGINS.left ||
    line.top < MARGINS.top ||
    rightOf(line) > page.width - MARGINS.right + ROUNDING ||
    baseline(line) > page.height - MARGINS.bottom
  );
}

function isInBody({ top, height }: PdfLine): boolean {
  return top >= BODY.top && top + height <= BODY.bottom + height;
}

/** The runs of text that stand on the lowest line; empty when the page has but one line. */
function lastLine({ lines }: PdfPage): string {
  const body = lines.filter(isInBody);
  const lowest = Math.max(...body.map(baseline));
  const last = body.filter((line) => baseline(line) === lowest).sort((a, b) => a.left - b.left);
  return last.length === body.length ? "" : last.map(({ text }) => text).join("");
}

/** On one line, whatever the size of the letters. */
function baseline({ top, height }: PdfLine): number {
  return top + height;
}

/** Lines whose feet are nearer than half a letter's height cannot be read. */
function findOverlaps({ lines }: PdfPage, index: number): readonly string[] {
  return lines.flatMap((one, rank) =>
    lines.slice(rank + 1).flatMap((other) => {
      const wide = Math.min(rightOf(one), rightOf(other)) - Math.max(one.left, other.left);
      const apart = Math.abs(baseline(one) - baseline(other));
      const collides = wide > ROUNDING && apart < Math.min(one.size, other.size) * 0.6;
      return collides ? [`page ${index + 1}: « ${one.text} » / « ${other.text} »`] : [];
    }),
  );
}

/** A sign that follows a word on the same line is where it must be. */
function isFirstOfItsLine(line: PdfLine, lines: readonly PdfLine[]): boolean {
  return !lines.some(
    (other) =>
      other !== line &&
      Math.abs(other.top + other.height - line.top - line.height) < line.size / 2 &&
      Math.abs(other.left + other.width - line.left) < line.size,
  );
}

interface Entry {
  readonly title: string;
  readonly page: number;
}

/** From the heading of the contents on: lines that end in a number at the right margin. */
function readContents(pages: readonly PdfPage[], heading: string): readonly Entry[] {
  const start = pages.findIndex(({ lines }) => lines.some(({ text }) => text.trim() === heading));
  const entries: Entry[] = [];
  for (const page of pages.slice(start)) {
    const own = page.lines.filter(isNumberAtTheEdge).map((number) => ({
      title:
        page.lines
          .filter(
            (line) =>
              line !== number && Math.abs(line.top - number.top) <= ROUNDING && !isLeader(line),
          )
          .sort((a, b) => a.left - b.left)[0]
          ?.text.trim() ?? "",
      page: Number(number.text),
    }));
    if (own.length === 0) break;
    entries.push(...own);
  }
  return entries;
}

function isNumberAtTheEdge(line: PdfLine): boolean {
  return (
    isInBody(line) &&
    /^\s*\d+\s*$/.test(line.text) &&
    line.left + line.width > PAGE.width - MARGINS.right - 20
  );
}

function isLeader({ text }: PdfLine): boolean {
  return /^[ .]+$/.test(text);
}

/** The title, whole or as far as its first line goes, in letters larger than the contents'. */
function hasLine(page: PdfPage | undefined, title: string): boolean {
  const wanted = squeeze(title);
  return (page?.lines ?? []).some(({ text, top }) => {
    const own = squeeze(text);
    return top >= BODY.top && own.length > 0 && (own.startsWith(wanted) || wanted.startsWith(own));
  });
}

function squeeze(text: string): string {
  return text.replace(/[\s\u00A0\u202F]+/g, "");
}
