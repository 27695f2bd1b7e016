// How diagnostics are told on a terminal: place, sentence, line, caret, hint.

import { lineText, positionAt } from "../text/position.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { Span } from "../text/span.ts";
import { showInvisible } from "../util/show-invisible.ts";
import type { Diagnostic, Fix } from "./diagnostic.ts";

const MAXIMUM_WIDTH = 160;
const NO_BREAK = "\u00A0";

/** The whole report in French, without colours; empty when there is nothing to say. */
export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  sources: readonly SourceFile[],
): string {
  const texts = new Map(sources.map((source) => [source.path, source.text]));
  return diagnostics.map((diagnostic) => printOne(diagnostic, texts)).join("\n");
}

function printOne(diagnostic: Diagnostic, texts: ReadonlyMap<string, string>): string {
  const severity = diagnostic.severity === "error" ? "erreur" : "avertissement";
  const lines = [
    place(diagnostic.at, texts),
    `  ${severity} ${diagnostic.code} : ${diagnostic.message}`,
    "",
    ...excerpt(diagnostic.at, texts),
  ];
  if (diagnostic.hint !== undefined) lines.push(`  Piste : ${diagnostic.hint}`);
  if (diagnostic.fix !== undefined) lines.push(`  ${sayFix(diagnostic.fix, texts)}`);
  for (const related of diagnostic.related ?? []) {
    lines.push(`  Voir aussi : ${place(related.at, texts)} ${related.message}`);
  }
  return `${showInvisible(lines.join("\n"))}\n`;
}

/** « Correction : remplacer « == » par « = ». », in the very signs of the file. */
function sayFix({ at, text }: Fix, texts: ReadonlyMap<string, string>): string {
  const quoted = (words: string) => `«${NO_BREAK}${words.trim()}${NO_BREAK}»`;
  const before = quoted(texts.get(at.file)?.slice(at.start, at.end) ?? "");
  const action = text === "" ? `supprimer ${before}` : `remplacer ${before} par ${quoted(text)}`;
  return `Correction${NO_BREAK}: ${action}.`;
}

function place(span: Span, texts: ReadonlyMap<string, string>): string {
  const { line, column } = positionAt(texts.get(span.file) ?? "", span.start);
  return `${span.file}:${line}:${column}`;
}

/** The line with carets under the fault; a very long line is cut around it. */
function excerpt(span: Span, texts: ReadonlyMap<string, string>): readonly string[] {
  const text = texts.get(span.file);
  if (text === undefined || text === "") return [];
  const { line, column } = positionAt(text, span.start);
  const whole = lineText(text, line).replaceAll("\t", " ");
  const from = Math.max(0, column - 1 - MAXIMUM_WIDTH / 2);
  const shown = whole.slice(from, from + MAXIMUM_WIDTH);
  const room = Math.max(1, shown.length - (column - 1 - from));
  const carets = "^".repeat(Math.max(1, Math.min(span.end - span.start, room)));
  const gutter = String(line).padStart(4);
  return [
    `${gutter} | ${shown}`,
    `${" ".repeat(gutter.length)} | ${" ".repeat(column - 1 - from)}${carets}`,
  ];
}

/** « 2 erreurs, 1 avertissement ». */
export function countDiagnostics(diagnostics: readonly Diagnostic[]): string {
  const errors = diagnostics.filter((diagnostic) => diagnostic.severity === "error").length;
  const warnings = diagnostics.length - errors;
  return `${count(errors, "erreur")}, ${count(warnings, "avertissement")}`;
}

function count(amount: number, noun: string): string {
  return amount === 0
    ? `aucun${noun === "erreur" ? "e" : ""} ${noun}`
    : `${amount} ${noun}${amount > 1 ? "s" : ""}`;
}
