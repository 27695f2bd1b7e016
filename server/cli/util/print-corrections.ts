// What --corriger did, told to whoever typed it.

import { positionAt, type SourceFile } from "../../../engine/index.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";
import type { Correction } from "./correct-campaign.ts";
import { type Catalogue, shownPath } from "./open-catalogue.ts";

/** A correction as fact, for `--format json`. */
export interface CorrectionAsJson {
  /** Of the diagnostic that it answers. */
  readonly code: string;
  /** Relative to the catalogue. */
  readonly file: string;
  /** Of the new words, in the corrected file. */
  readonly line: number;
  readonly column: number;
  readonly before: string;
  readonly after: string;
}

/** In reading order. */
export function correctionsAsJson(
  corrections: readonly Correction[],
  sources: readonly SourceFile[],
): readonly CorrectionAsJson[] {
  const rank = new Map(sources.map(({ path }, index) => [path, index]));
  const ordered = [...corrections].sort(
    (a, b) => (rank.get(a.file) ?? 0) - (rank.get(b.file) ?? 0) || a.start - b.start,
  );
  return ordered.map(({ code, file, start, before, after }) => {
    const text = sources[rank.get(file) ?? -1]?.text ?? "";
    return { code, file, ...positionAt(text, start), before, after };
  });
}

/** Each place as `file:line:column` from the current folder, then their number. */
export function printCorrections(
  corrections: readonly CorrectionAsJson[],
  catalogue: Catalogue,
): string {
  const told = corrections.flatMap(({ code, file, line, column, before, after }) => [
    `${shownPath(catalogue, file)}:${line}:${column}`,
    `${phrase`  correction ${code} : `}${sayChange(before.trim(), after.trim())}`,
  ]);
  const files = new Set(corrections.map(({ file }) => file)).size;
  const count = plural(corrections.length, "correction");
  const total =
    corrections.length === 0
      ? "Aucune correction faite"
      : phrase`${count} dans ${plural(files, "fichier")}`;
  return [...told, ...(told.length > 0 ? [""] : []), `${total}.`].join("\n");
}

function sayChange(before: string, after: string): string {
  return after === "" ? phrase`« ${before} » supprimé` : phrase`« ${before} » → « ${after} »`;
}
