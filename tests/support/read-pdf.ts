// A printed document as two independent readers see it: Poppler for its lines and its structure,
// QPDF for its bytes. Neither is installed with the project: tests without them are skipped.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** One run of text on a page, in the unit of the page, from its upper left corner. */
export interface PdfLine {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Of the letters, in the same unit. */
  readonly size: number;
  readonly text: string;
}

export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order of the file. */
  readonly lines: readonly PdfLine[];
}

const missing = ["pdftohtml", "pdfinfo", "qpdf"].filter(
  (name) => spawnSync(name, ["--version"]).error !== undefined,
);
/** Whether the readers are here, and what to add to the name of a test when they are not. */
export const canReadPdf = missing.length === 0;
export const noPdfReader = canReadPdf ? "" : ` (skipped: no ${missing.join(", no ")} here)`;

const HUGE = 256 * 1024 * 1024;

/** The lines of every page. */
export function readPdfPages(pdf: Uint8Array): readonly PdfPage[] {
  const xml = withFile(pdf, (file) =>
    run("pdftohtml", ["-xml", "-i", "-hidden", "-stdout", "-zoom", "1", file]),
  );
  const sizes = new Map(
    [...xml.matchAll(/<fontspec id="(\d+)" size="(-?\d+)"/g)].map(([, id, size]) => [
      id,
      Number(size),
    ]),
  );
  return xml
    .split("<page ")
    .slice(1)
    .map((page) => {
      const [, height, width] = /height="(\d+)" width="(\d+)"/.exec(page)!;
      const lines = [
        ...page.matchAll(
          /<text top="(-?\d+)" left="(-?\d+)" width="(-?\d+)" height="(-?\d+)" font="(\d+)">(.*?)<\/text>/gs,
        ),
      ].map(([, top, left, wide, high, font, text]) => ({
        top: Number(top),
        left: Number(left),
        width: Number(wide),
        height: Number(high),
        size: sizes.get(font) ?? 0,
        text: plainText(text ?? ""),
      }));
      return { width: Number(width), height: Number(height), lines: lines.filter(isVisible) };
    });
}

/** What `pdfinfo -struct` says: one line per element of the structure, indented. */
export function readPdfStructure(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdfinfo", ["-struct", file]));
}

/** The text of every heading, in no order. Poppler takes half a minute to tell it. */
export function readPdfHeadings(pdf: Uint8Array): readonly string[] {
  const json = withFile(pdf, (file) => run("qpdf", ["--json", file]));
  const { qpdf } = JSON.parse(json) as { qpdf: readonly [object, Record<string, PdfObject>] };
  return Object.values(qpdf[1]).flatMap(({ value }) =>
    /^\/H\d$/.test(value?.["/S"] ?? "") ? [(value?.["/T"] ?? "").replace(/^u:/, "")] : [],
  );
}

/** An element of the structure: its tag, its title. */
interface PdfObject {
  readonly value?: { readonly "/S"?: string; readonly "/T"?: string } | null;
}

export function readPdfFacts(pdf: Uint8Array): string {
  return withFile(pdf, (file) => run("pdfinfo", [file]));
}

/** Nothing when `qpdf --check` has nothing to say. */
export function checkPdfBytes(pdf: Uint8Array): string {
  return withFile(pdf, (file) => {
    const { status, stdout, stderr } = spawnSync("qpdf", ["--check", file], { encoding: "utf8" });
    return status === 0 ? "" : stdout + stderr;
  });
}

function isVisible({ text }: PdfLine): boolean {
  return text.trim() !== "";
}

function plainText(xml: string): string {
  return xml
    .replace(/<[^>]+>/g, "")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replace(/&amp;/g, "&");
}

function run(command: string, args: readonly string[]): string {
  // Poppler warns of what newer PDF writers do: only what it reads counts.
  return execFileSync(command, args, {
    encoding: "utf8",
    maxBuffer: HUGE,
    stdio: ["ignore", "pipe", "ignore"],
  });
}

function withFile<T>(pdf: Uint8Array, read: (file: string) => T): T {
  const folder = mkdtempSync(join(tmpdir(), "pdf-"));
  try {
    const file = join(folder, "paper.pdf");
    writeFileSync(file, pdf);
    return read(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
