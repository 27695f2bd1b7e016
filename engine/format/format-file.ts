// One layout for the files of a catalogue, comments kept: what two editors write reads alike.

import { parseDocument } from "yaml";
import { type Kind, kinds } from "../check/kinds.ts";
import type { Outcome } from "../diagnostics/outcome.ts";
import { normalise } from "../source/normalise.ts";
import { parse } from "../source/parse.ts";
import type { SourceFile } from "../text/source-file.ts";
import { isSameContent } from "./is-same-content.ts";
import { keepTexts } from "./keep-texts.ts";
import { orderKeys } from "./order-keys.ts";
import { singleBlankLines } from "./single-blank-lines.ts";

export interface Formatted extends Outcome<string> {
  /** Given back as it is written: in ways of YAML that no catalogue needs, more would change. */
  readonly isLeft?: true;
}

/**
 * The file in the canonical layout: the same data, the same comments. No value when it cannot be
 * read, and why. A file that a command writes is given back as it is.
 *
 * - keys in the order of the schema of its kind, those it does not know after them;
 * - two spaces a level, lists one level below their key;
 * - a list or a group between brackets on one line of 120 columns, else one entry a line; on several
 *   lines when a comment stands inside;
 * - texts as they are written, but between double quotes rather than single ones;
 * - comments where they stand, those before the first key first, one blank line at most, one line
 *   end at the end.
 */
export function formatFile({ path, text }: SourceFile): Formatted {
  if (kindOf(path)?.isGenerated === true) return { value: text, diagnostics: [] };
  const source = { path, text: normalise(text) };
  const { value: [file] = [], diagnostics } = parse([source]);
  if (file === undefined) return { diagnostics };
  const laidOut = layOut(source);
  if (laidOut === source.text) return { value: text, diagnostics };
  const isSafe = isSameContent(source.text, laidOut) && layOut({ path, text: laidOut }) === laidOut;
  return isSafe
    ? { value: asWritten(laidOut, text), diagnostics }
    : { value: text, diagnostics, isLeft: true };
}

function layOut({ path, text }: SourceFile): string {
  const document = parseDocument(text, { version: "1.2", logLevel: "error" });
  const kind = kindOf(path);
  if (kind !== undefined) orderKeys(document.contents, kind.schema);
  singleBlankLines(document);
  const { restore } = keepTexts(document, text);
  return restore(document.toString({ lineWidth: 0, indent: 2, nullStr: "" }));
}

function kindOf(path: string): Kind | undefined {
  return kinds.find((kind) => kind.path.test(path));
}

/** Line ends and byte order mark are those of the editor's own system. */
function asWritten(laidOut: string, text: string): string {
  const lines = text.includes("\r\n") ? laidOut.replaceAll("\n", "\r\n") : laidOut;
  return text.startsWith("\uFEFF") ? `\uFEFF${lines}` : lines;
}
