// The only file that knows the library which reads xlsx: bytes to plain cells and names.

import { type CellValue, type Cell as LibraryCell, readXlsx, type Sheet } from "hucre";
import { keepEntries } from "./keep-entries.ts";
import type { ReadValue } from "./read-value.ts";
import { FURTHEST } from "./sheet-extent.ts";
import { listWorkbookParts } from "./workbook-parts.ts";
import { listZipEntries } from "./zip-directory.ts";

export interface ReadWorkbook {
  readonly sheets: readonly ReadSheet[];
  readonly names: readonly ReadName[];
  /** Days are counted from 1904, as on old Macs. */
  readonly startsIn1904: boolean;
}

export interface ReadSheet {
  readonly name: string;
  /** By row, then by column, both from 0; a formula is its last result. */
  readonly rows: readonly (readonly (ReadValue | null)[])[];
  /** « row,column » of the cells that are formulas. */
  readonly formulas: ReadonlySet<string>;
}

/** A name for one cell; rows and columns count from 0. */
export interface ReadName {
  readonly name: string;
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  /** The only sheet that knows it: a copied sheet has names of its own. */
  readonly scope?: string;
}

/** A stray cell far away may not cost a gigabyte. */
const WITHIN = `A1:${FURTHEST.reference}`;

/** No spreadsheet keeps more in a cell. */
const LONGEST_TEXT = 32_767;

/** In characters, of all cells: one text may stand in a hundred thousand; a grid has not one million. */
const MOST_TEXT = 10_000_000;

const ONE_CELL = /^(?:'((?:[^']|'')+)'|([^'!]+))!\$?([A-Z]{1,3})\$?(\d{1,7})$/;

/** Throws whatever the library throws when the file is damaged, or when it holds a library of text. */
export async function readWorkbookBytes(bytes: Uint8Array): Promise<ReadWorkbook> {
  const parts = listWorkbookParts(bytes, listZipEntries(bytes) ?? []);
  if (parts === undefined) throw new Error("Parts that no program names so");
  const kept = keepEntries(bytes, parts.entries);
  const { sheets, namedRanges, dateSystem } = await readXlsx(kept, {
    readStyles: true,
    range: WITHIN,
  });
  if (countText(sheets) > MOST_TEXT) throw new Error("More text than any grid");
  return {
    sheets: sheets.map(toSheet),
    names: (namedRanges ?? []).flatMap(({ name, range, scope }) => toName(name, range, scope)),
    startsIn1904: dateSystem === "1904",
  };
}

function countText(sheets: readonly Sheet[]): number {
  let sum = 0;
  for (const { rows } of sheets) {
    for (const row of rows) {
      for (const value of row) sum += typeof value === "string" ? value.length : 0;
    }
  }
  return sum;
}

function toSheet({ name, rows, cells }: Sheet): ReadSheet {
  const formulas = [...(cells ?? [])].flatMap(([key, { formula }]) =>
    formula === undefined ? [] : [key],
  );
  return {
    name,
    rows: rows.map((row, at) =>
      row.map((value, column) => toValue(value, cells?.get(`${at},${column}`))),
    ),
    formulas: new Set(formulas),
  };
}

function toValue(value: CellValue, cell: LibraryCell | undefined): ReadValue | null {
  if (cell?.formula !== undefined && (value === null || value === undefined)) {
    return { kind: "error", value: `=${cell.formula}` };
  }
  if (value instanceof Date) {
    return Number.isNaN(value.getTime())
      ? { kind: "error", value: "date illisible" }
      : { kind: "date", value };
  }
  if (typeof value === "number") {
    return { kind: "number", value, percent: cell?.style?.numFmt?.includes("%") ?? false };
  }
  if (typeof value === "boolean") return { kind: "boolean", value };
  if (typeof value !== "string") return null;
  return toText(value.slice(0, LONGEST_TEXT), cell);
}

function toText(value: string, cell: LibraryCell | undefined): ReadValue | null {
  if (value.trim() === "") return null;
  const isError =
    cell?.type === "error" || (cell?.formula !== undefined && /^#[A-Z0-9/?!]+$/.test(value));
  return isError ? { kind: "error", value } : { kind: "text", value };
}

function toName(name: string, range: string, scope: string | undefined): readonly ReadName[] {
  const match = ONE_CELL.exec(range);
  if (match === null) return [];
  const [, quoted, plain = "", letters = "", row] = match;
  const place = {
    name,
    sheet: quoted?.replaceAll("''", "'") ?? plain,
    row: Number(row) - 1,
    column: columnNumber(letters),
  };
  return [scope === undefined ? place : { ...place, scope }];
}

function columnNumber(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
