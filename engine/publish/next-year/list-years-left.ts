// Where a file still speaks of years that are over: an editor reads those lines again.

import { type Document, isScalar, isSeq, type Node, type Scalar, visit } from "yaml";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { ParsedFile } from "../../source/parsed-file.ts";
import { oldYearsOf, type YearShift } from "./year-shift.ts";

/** Their years are those of a document, or of a name that others gave. */
const HISTORY: ReadonlySet<unknown> = new Set([
  "provenance",
  "raison",
  "texte_legal",
  "textes_legaux",
  "colonne_export",
  "colonnes_export",
  "contexte",
]);

/** Offsets in the file as it was, outside what `edits` replaces; comments are not read. */
export function listYearsLeft(
  file: ParsedFile,
  edits: readonly Fix[],
  shift: YearShift,
): readonly number[] {
  return findOldYears(file, file.document, shift).filter(
    (offset) => !edits.some(({ at }) => at.start <= offset && offset < at.end),
  );
}

/** The same of one part of the file, without the part of it that stands under the key `except`. */
export function findOldYears(
  file: ParsedFile,
  part: Node | Document,
  shift: YearShift,
  except?: string,
): readonly number[] {
  const found: number[] = [];
  const years = oldYearsOf(shift);
  const look = (node: Scalar) => {
    if (typeof node.value !== "string" || node.range == null) return;
    const [start, end] = node.range;
    for (const match of file.source.text.slice(start, end).matchAll(years)) {
      found.push(start + match.index);
    }
  };
  visit(part, {
    Pair: (_, { key, value }) => {
      if (!isScalar(key)) return undefined;
      // The columns of the export are names that others gave; those of a table are asked.
      const isHistory = HISTORY.has(key.value) || (key.value === "colonnes" && isSeq(value));
      return isHistory || key.value === except ? visit.SKIP : undefined;
    },
    Scalar: (place, node) => {
      if (place !== "key") look(node);
    },
  });
  return found;
}
