import { createHash } from "node:crypto";
import type { Response } from "express";
import { type GridFormat, MEDIA_TYPES } from "../papers.ts";

export interface Paper {
  readonly content: Uint8Array;
  readonly format: GridFormat;
  /** Without extension. */
  readonly name: string;
}

/** A page or a PDF opens in the browser; a workbook is downloaded. */
export function sendPaper(response: Response, { content, format, name }: Paper): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const disposition = format === "xlsx" ? "attachment" : "inline";
  response.set({
    "Cache-Control": "no-cache",
    "Content-Type": MEDIA_TYPES[format],
    "Content-Disposition": `${disposition}; filename="${name}.${format}"`,
  });
  if (format === "html") {
    response.set("Content-Security-Policy", pagePolicy(bytes.toString("utf8")));
  }
  response.send(bytes);
}

/** A page carries its own style sheet, known by its hash, and runs nothing. */
function pagePolicy(page: string): string {
  const sheets = [...page.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map(([, text = ""]) => text);
  const hashes = sheets.map((text) => createHash("sha256").update(text).digest("base64"));
  const styles = hashes.map((hash) => `'sha256-${hash}'`).join(" ") || "'none'";
  return [
    "default-src 'none'",
    `style-src ${styles}`,
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}
