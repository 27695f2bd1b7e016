// Diagnostics for whoever typed the command: places from their own folder, colours on a terminal.

import { styleText } from "node:util";
import {
  type Diagnostic,
  diagnosticsAsJson,
  printDiagnostics,
  type Verdict,
} from "../../../engine/index.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";

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
    verdict.diagnostics.map((diagnostic) => move(diagnostic, catalogue)),
    verdict.sources.map(({ path, text }) => ({ path: shownPath(catalogue, path), text })),
  );
  return colours ? colour(report) : report;
}

/** The same facts for `--format json`; files are relative to the catalogue. */
export function reportAsJson({ diagnostics, sources }: Told) {
  return diagnosticsAsJson(diagnostics, sources);
}

function move(diagnostic: Diagnostic, catalogue: Catalogue): Diagnostic {
  const { related, fix, ...told } = diagnostic;
  const moved = <T extends Pick<Diagnostic, "at">>(one: T): T => ({
    ...one,
    at: { ...one.at, file: shownPath(catalogue, one.at.file) },
  });
  return {
    ...moved(told),
    ...(related === undefined ? {} : { related: related.map(moved) }),
    ...(fix === undefined ? {} : { fix: moved(fix) }),
  };
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
