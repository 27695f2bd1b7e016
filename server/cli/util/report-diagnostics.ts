// Diagnostics for whoever typed the command: places from their own folder, colours on a terminal.

import { styleText } from "node:util";
import {
  type Diagnostic,
  diagnosticsAsJson,
  printDiagnostics,
  type Verdict,
} from "../../../engine/index.ts";
import type { Catalogue } from "./open-catalogue.ts";

/** Diagnostics with the texts that they point into. */
export type Told = Pick<Verdict<unknown>, "diagnostics" | "sources">;

export interface Counts {
  readonly errors: number;
  readonly warnings: number;
}

export function tally({ diagnostics }: Told): Counts {
  const errors = diagnostics.filter((one) => one.severity === "error").length;
  return { errors, warnings: diagnostics.length - errors };
}

/** The whole report, each place as `file:line:column` from the current folder. */
export function printReport(verdict: Told, catalogue: Catalogue, colours: boolean): string {
  const report = printDiagnostics(
    verdict.diagnostics.map((diagnostic) => move(diagnostic, catalogue.shown)),
    verdict.sources.map(({ path, text }) => ({ path: under(catalogue.shown, path), text })),
  );
  return colours ? colour(report) : report;
}

/** The same facts for `--format json`; files are relative to the catalogue. */
export function reportAsJson({ diagnostics, sources }: Told) {
  return diagnosticsAsJson(diagnostics, sources);
}

function move(diagnostic: Diagnostic, folder: string): Diagnostic {
  const at = { ...diagnostic.at, file: under(folder, diagnostic.at.file) };
  if (diagnostic.related === undefined) return { ...diagnostic, at };
  const related = diagnostic.related.map((one) => ({
    ...one,
    at: { ...one.at, file: under(folder, one.at.file) },
  }));
  return { ...diagnostic, at, related };
}

function under(folder: string, path: string): string {
  return folder === "." ? path : `${folder.replaceAll("\\", "/")}/${path}`;
}

function colour(report: string): string {
  return report
    .replace(/^ {2}(erreur \S+)/gm, (_all, words: string) => `  ${styleText("red", words)}`)
    .replace(
      /^ {2}(avertissement \S+)/gm,
      (_all, words: string) => `  ${styleText("yellow", words)}`,
    )
    .replace(/^(\s+\| +)(\^+)$/gm, (_all, gutter: string, carets: string) => {
      return `${gutter}${styleText("red", carets)}`;
    });
}
