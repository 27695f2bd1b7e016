// How far a sheet goes, before it is read: the library makes every cell of it, filled or not.

import { listXmlTags, readAttributes } from "./xml-tags.ts";

/** Further cells are nobody's grid: they are not read. Counted from 1. */
export const FURTHEST = { rows: 20_000, columns: 100, reference: "CV20000" } as const;

/** Columns that one sheet may describe: as many as a spreadsheet has. */
const MOST_COLUMNS = 16_384;

/** In cells, from the first to the furthest; undefined when no program writes a sheet so. */
export function measureSheet(text: string): number | undefined {
  let [row, column, lastRow, lastColumn, described] = [0, 0, 0, 0, 0];
  for (const tag of listXmlTags(text)) {
    if (!["row", "c", "col"].includes(tag.name)) continue;
    const attributes = readAttributes(tag);
    if (attributes === undefined) return undefined;
    if (tag.name === "col") {
      described += widthOf(attributes);
      if (!(described <= MOST_COLUMNS)) return undefined;
      continue;
    }
    const reference = attributes.get("r");
    if (tag.name === "row") {
      if (reference !== undefined && !/^\d+$/.test(reference)) return undefined;
      row = Number(reference) || row + 1;
      column = 0;
      continue;
    }
    const place = reference === undefined ? { row, column: column + 1 } : placeOf(reference);
    if (place === undefined) return undefined;
    column = place.column;
    if (place.row > FURTHEST.rows || column > FURTHEST.columns) continue;
    lastRow = Math.max(lastRow, place.row);
    lastColumn = Math.max(lastColumn, column);
  }
  return lastRow * lastColumn;
}

function placeOf(reference: string) {
  const match = /^([A-Za-z]{1,3})(\d{1,7})$/.exec(reference);
  if (match === null) return undefined;
  const letters = [...(match[1] ?? "").toUpperCase()];
  const column = letters.reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

/** Not a number when it is not written as one. */
function widthOf(attributes: ReadonlyMap<string, string>): number {
  const [first, last] = ["min", "max"].map((name) => {
    const text = attributes.get(name) ?? "";
    return /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  });
  return Math.max(1, (last ?? 0) - (first ?? 0) + 1);
}
