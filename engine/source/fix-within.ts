// The repair of a text, as a repair of the file that holds it: in the style YAML wrote it in.

import { isCollection, isScalar, parseDocument } from "yaml";

import type { Fix } from "../diagnostics/diagnostic.ts";
import { nodeAt, spanWithin } from "./locate.ts";
import type { ParsedFile, Path } from "./parsed-file.ts";
import type { Place } from "./place.ts";

/**
 * Puts `text` in the place of one character at least of the text written at `place`. Nothing when the style has no way
 * to write it (a quote at the head of a plain text), when the text is shared through an anchor, or
 * when the repair would touch more than one line.
 */
export function fixWithin(
  { file, path }: Place,
  start: number,
  end: number,
  text: string,
): Fix | undefined {
  const node = nodeAt(file, path);
  if (!isScalar(node) || typeof node.value !== "string" || node.range == null) return undefined;
  if (node.anchor !== undefined) return undefined;
  const source = file.source.text;
  const at = spanWithin(file, path, start, end);
  if (source.slice(at.start, at.end).includes("\n")) return undefined;
  const written = inStyle(text, String(node.type));
  const lexeme =
    source.slice(node.range[0], at.start) + written + source.slice(at.end, node.range[1]);
  const meant = node.value.slice(0, start) + text + node.value.slice(end);
  return readsAs(isInFlow(file, path) ? `[${lexeme}]` : `- ${lexeme}`, meant)
    ? { at, text: written }
    : undefined;
}

function inStyle(text: string, style: string): string {
  if (style === "QUOTE_DOUBLE") return text.replace(/["\\]/g, "\\$&");
  return style === "QUOTE_SINGLE" ? text.replaceAll("'", "''") : text;
}

function isInFlow(file: ParsedFile, path: Path): boolean {
  return path.some((_, depth) => {
    const above = nodeAt(file, path.slice(0, depth));
    return isCollection(above) && above.flow === true;
  });
}

/** A list of one text, and this one: whatever the style, nothing else was changed by the repair. */
function readsAs(list: string, meant: string): boolean {
  const document = parseDocument(list, { version: "1.2", prettyErrors: false, logLevel: "error" });
  if (document.errors.length > 0) return false;
  const read: unknown = document.toJS();
  return Array.isArray(read) && read.length === 1 && read[0] === meant;
}
