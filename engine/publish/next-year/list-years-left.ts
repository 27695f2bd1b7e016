// Where a file still speaks of the years it was written for: an editor reads those lines again.

import { isScalar, type Scalar, visit } from "yaml";
import type { Fix } from "../../diagnostics/diagnostic.ts";
import type { ParsedFile } from "../../source/parsed-file.ts";
import { type YearShift, yearsOf } from "./year-shift.ts";

/** Their years are those of a document, or of a name that others gave. */
const HISTORY: ReadonlySet<unknown> = new Set([
  "provenance",
  "texte_legal",
  "colonne_export",
  "colonnes_export",
  "contexte",
  "colonnes",
]);

/** Offsets in the file as it was, outside what `edits` replaces; comments are not read. */
export function listYearsLeft(
  file: ParsedFile,
  edits: readonly Fix[],
  shift: YearShift,
): readonly number[] {
  const found: number[] = [];
  const years = yearsOf(shift);
  const look = (node: Scalar) => {
    if (typeof node.value !== "string" || node.range == null) return;
    const [start, end] = node.range;
    for (const match of file.source.text.slice(start, end).matchAll(years)) {
      found.push(start + match.index);
    }
  };
  visit(file.document, {
    Pair: (_, { key }) => (isScalar(key) && HISTORY.has(key.value) ? visit.SKIP : undefined),
    Scalar: (place, node) => {
      if (place !== "key") look(node);
    },
  });
  return found.filter((offset) => !edits.some(({ at }) => at.start <= offset && offset < at.end));
}
