import { createHash } from "node:crypto";
import type { Response } from "express";
import { MEDIA_TYPES, type PaperFormat } from "../papers.ts";

export interface Paper {
  readonly content: Uint8Array;
  readonly format: PaperFormat;
  /** Without extension. */
  readonly name: string;
  /** It holds somebody's answers: no cache keeps it. */
  readonly isPersonal?: boolean;
}

/** A page or a PDF opens in the browser; a workbook and an archive are downloaded. */
export function sendPaper(
  response: Response,
  { content, format, name, isPersonal = false }: Paper,
): void {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const disposition = format === "xlsx" || format === "zip" ? "attachment" : "inline";
  response.set({
    "Cache-Control": isPersonal ? "no-store" : "no-cache",
    "Content-Type": MEDIA_TYPES[format],
    "Content-Disposition": `${disposition}; filename="${name}.${format}"`,
  });
  if (format === "html") {
    response.set("Content-Security-Policy", pagePolicy(bytes.toString("utf8")));
  }
  response.send(bytes);
}

/**
 * A page carries its own style sheet, and in its head its own script if it has one: each is known by
 * its hash, and nothing else runs. No text of the catalogue is in the head but the title.
 */
function pagePolicy(page: string): string {
  const [head = ""] = page.split("<body", 1);
  const styles = hashesOf(page.matchAll(/<style[^>]*>([^<]*)<\/style>/g));
  const scripts = hashesOf(head.matchAll(/<script>([\s\S]*?)<\/script>/g));
  return [
    "default-src 'none'",
    `style-src ${styles || "'none'"}`,
    ...(scripts === "" ? [] : [`script-src ${scripts}`]),
    "img-src data:",
    "font-src data:",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

function hashesOf(elements: Iterable<RegExpExecArray>): string {
  return [...elements]
    .map(([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`)
    .join(" ");
}
