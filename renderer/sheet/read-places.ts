// Where the answers stand in a workbook that people have worked on: by the names of the cells first,
// else by the reference number and the words of the row, when only one place fits.

import type { GridPlan, Question } from "../../engine/index.ts";
import { fr } from "../form/french.ts";
import type { GridCell } from "./asked-cells.ts";
import { groupBy } from "./group-by.ts";
import { plain } from "./read-cell.ts";
import { findHeader, referenceAt, type SheetHeader, textAt } from "./read-sheet-text.ts";
import type { ReadName, ReadSheet, ReadWorkbook } from "./read-xlsx.ts";

export interface Place {
  readonly sheet: ReadSheet;
  readonly row: number;
  readonly column: number;
}

/** The rows of a question, its own first; `end` is the row after the last. */
export interface Block {
  readonly sheet: ReadSheet;
  readonly header: SheetHeader;
  readonly start: number;
  readonly end: number;
}

export type Found =
  | { readonly kind: "place"; readonly place: Place }
  | { readonly kind: "absent" }
  /** `place` is where it seems to be. */
  | { readonly kind: "doubtful"; readonly place: Place; readonly message: string };

export interface Places {
  readonly find: (question: Question, cell: GridCell) => Found;
  /** Where a named cell stands. */
  readonly named: (name: string) => Place | undefined;
  /** Names that begin with these letters. */
  readonly namesFrom: (start: string) => readonly string[];
  /** All the places that bear the number of a question. */
  readonly blocks: (question: Question) => readonly Block[];
}

/** Lines that a list may have, filled; no list of any campaign comes near. */
export const MOST_LINES = 500;

export function createPlaces(workbook: ReadWorkbook, plan: GridPlan): Places {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet]));
  const names = uniqueNames(workbook.names, sheets);
  const references = new Set(
    plan.sections.flatMap(({ questions }) => questions.map(({ reference }) => reference)),
  );
  const blocks = listBlocks(workbook.sheets, references);
  const rowsOf = new Map<Block, ReadonlyMap<string, readonly number[]>>();

  function named(name: string): Place | undefined {
    const found = names.get(name);
    const sheet = sheets.get(found?.sheet ?? "");
    return found && sheet && { sheet, row: found.row, column: found.column };
  }

  function findByWords(question: Question, cell: GridCell): Found {
    const candidates = (blocks.get(question.reference) ?? []).flatMap((block) => {
      const rows = rowsOf.get(block) ?? rowsByWords(block);
      rowsOf.set(block, rows);
      return placesIn(block, rows, cell);
    });
    const [place, other] = candidates;
    if (place === undefined) return { kind: "absent" };
    if (other === undefined) return { kind: "place", place };
    const message = fr`Plusieurs lignes portent le n° ${question.reference} et les mêmes mots. Gardez-en une seule, ou reprenez une grille neuve.`;
    return { kind: "doubtful", place, message };
  }

  return {
    named,
    namesFrom: (start) => [...names.keys()].filter((name) => name.startsWith(start)),
    blocks: ({ reference }) => blocks.get(reference) ?? [],
    find: (question, cell) => {
      const place = named(cell.name);
      if (place === undefined) return findByWords(question, cell);
      const message = describeMismatch(question, cell, place, references);
      return message === undefined
        ? { kind: "place", place }
        : { kind: "doubtful", place, message };
    },
  };
}

/**
 * A copied sheet brings its own names: those of the workbook prevail, else the only one. A name far
 * below the last row of its sheet is lost, like one that leads to no cell.
 */
function uniqueNames(
  names: readonly ReadName[],
  sheets: ReadonlyMap<string, ReadSheet>,
): ReadonlyMap<string, ReadName> {
  const known = names.filter(
    ({ sheet, row }) => row < (sheets.get(sheet)?.rows.length ?? -MOST_LINES) + MOST_LINES,
  );
  const groups = groupBy(known, ({ name }) => name);
  return new Map(
    [...groups].flatMap(([name, all]) => {
      const shared = all.filter(({ scope }) => scope === undefined);
      const [one, ...others] = shared.length > 0 ? shared : all;
      return one === undefined || others.length > 0 ? [] : [[name, one] as const];
    }),
  );
}

function listBlocks(
  sheets: readonly ReadSheet[],
  references: ReadonlySet<string>,
): ReadonlyMap<string, readonly Block[]> {
  const blocks = sheets.flatMap((sheet) => {
    const header = findHeader(sheet);
    if (header === undefined) return [];
    const starts = sheet.rows.flatMap((_, row) => {
      const reference = row > header.row ? referenceAt(sheet, row, header.reference) : "";
      return references.has(reference) ? [{ row, reference }] : [];
    });
    return starts.map(({ row, reference }, index) => {
      const end = starts[index + 1]?.row ?? sheet.rows.length;
      return { reference, block: { sheet, header, start: row, end } };
    });
  });
  const groups = groupBy(blocks, ({ reference }) => reference);
  return new Map([...groups].map(([key, all]) => [key, all.map(({ block }) => block)]));
}

/** The rows of a block after its first, by their words: read once, however many cells are asked. */
function rowsByWords({ sheet, header, start, end }: Block): ReadonlyMap<string, readonly number[]> {
  const rows = Array.from({ length: end - start - 1 }, (_, index) => start + 1 + index);
  return groupBy(rows, (row) => plain(textAt(sheet, row, header.label)));
}

/** Where a block bears the words of the cell. */
function placesIn(
  { sheet, header, start }: Block,
  rows: ReadonlyMap<string, readonly number[]>,
  cell: GridCell,
): readonly Place[] {
  const column = header.answer + cell.column;
  if (cell.label === undefined) return [{ sheet, row: start, column }];
  return (rows.get(plain(cell.label)) ?? []).map((row) => ({ sheet, row, column }));
}

/** A sorted sheet keeps its names where they were, on the rows of others: said, not read. */
function describeMismatch(
  question: Question,
  { label }: GridCell,
  { sheet, row, column }: Place,
  references: ReadonlySet<string>,
): string | undefined {
  const cells = Array.from({ length: column }, (_, index) => index);
  if (label === undefined) {
    const words = cells.map((index) => referenceAt(sheet, row, index));
    const other = words.find((word) => references.has(word));
    if (other === undefined || words.includes(question.reference)) return undefined;
    return fr`Cette cellule est celle du n° ${question.reference}, mais sa ligne porte le n° ${other} : les lignes ont été déplacées. Reprenez une grille neuve.`;
  }
  const siblings = [...(question.lines ?? []), ...(question.options ?? [])];
  const words = cells.map((index) => plain(textAt(sheet, row, index)));
  const other = siblings.find((one) => words.includes(plain(one.label)));
  if (other === undefined || words.includes(plain(label))) return undefined;
  return fr`Cette cellule est celle de « ${label} », mais sa ligne porte « ${other.label} » : les lignes ont été déplacées. Reprenez une grille neuve.`;
}
