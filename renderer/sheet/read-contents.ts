// Whether the parts of an archive are what its directory says: unpacked here under the size that is
// told, and measured, before a library trusts them.

import { fr } from "../form/french.ts";
import { DAMAGED, isPicture, MACROS, UNSOUND } from "./read-archive.ts";
import { measureSheet } from "./sheet-extent.ts";
import { unpackEntry } from "./unpack-entry.ts";
import { listWorkbookParts, type WorkbookParts } from "./workbook-parts.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** The largest grid has twenty. */
const MOST_SHEETS = 100;
/** Of all sheets, filled or not; the largest grid has six thousand. */
const MOST_CELLS = 1_000_000;

/** Why the workbook must not be read, in one French sentence; undefined: it may. */
export function refuseContents(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
): string | undefined {
  for (const entry of entries) {
    if (isPicture(entry)) continue;
    const text = unpackEntry(bytes, entry);
    if (text === undefined) return DAMAGED;
    // No workbook has a document type: it is there for its entities.
    if (text.includes("<!DOCTYPE") || text.includes("<!ENTITY")) return UNSOUND;
    const isList = entry.name.toLowerCase() === "[content_types].xml";
    if (isList && text.includes("macroEnabled")) return MACROS;
  }
  try {
    const parts = listWorkbookParts(bytes, entries);
    return parts === undefined ? UNSOUND : refuseSheets(bytes, parts);
  } catch {
    return DAMAGED;
  }
}

function refuseSheets(bytes: Uint8Array, { sheets }: WorkbookParts): string | undefined {
  if (sheets.length > MOST_SHEETS) {
    return fr`Ce classeur a plus de ${MOST_SHEETS} feuilles : gardez celles de la grille, puis enregistrez-le à nouveau.`;
  }
  let cells = 0;
  let widest = { name: "", cells: 0 };
  for (const { name, entry } of sheets) {
    const size = measureSheet(unpackEntry(bytes, entry)?.toString("utf8") ?? "");
    if (size === undefined) return UNSOUND;
    cells += size;
    if (size > widest.cells) widest = { name, cells: size };
  }
  if (cells <= MOST_CELLS) return undefined;
  return fr`Ce classeur a des cellules remplies ou mises en forme très loin de ses réponses : supprimez les lignes et les colonnes en trop de la feuille « ${plainName(widest.name)} », puis enregistrez-le à nouveau.`;
}

function plainName(written: string): string {
  const signs = { apos: "'", quot: '"', lt: "<", gt: ">", amp: "&" };
  return written.replace(/&(\w+);/g, (whole, name: keyof typeof signs) => signs[name] ?? whole);
}
