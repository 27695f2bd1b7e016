// The lines of a list: those that the grid named, and those that people inserted among them.

import type { Question, QuestionField, QuestionList } from "../../engine/index.ts";
import { fr } from "../form/french.ts";
import { cellName } from "./grid-layout.ts";
import { plain } from "./read-cell.ts";
import { type Block, MOST_LINES, type Place, type Places } from "./read-places.ts";
import { textAt } from "./read-sheet-text.ts";
import type { ReadSheet } from "./read-xlsx.ts";

export type ListRows =
  | { readonly kind: "absent" }
  | { readonly kind: "doubtful"; readonly place: Place; readonly message: string }
  | {
      readonly kind: "rows";
      readonly sheet: ReadSheet;
      readonly rows: readonly number[];
      readonly columns: ReadonlyMap<QuestionField, number>;
    };

export function findListRows(question: Question, list: QuestionList, places: Places): ListRows {
  const found = findRows(question, list, places);
  if (found.kind !== "rows") return found;
  const { sheet, rows, columns } = found;
  const across = [...columns.values()];
  const filled = rows.filter((row) => across.some((column) => sheet.rows[row]?.[column]));
  if (filled.length <= MOST_LINES) return found;
  const place = { sheet, row: filled[0] ?? 0, column: across[0] ?? 0 };
  const message = fr`Le n° ${question.reference} a ${filled.length} lignes : c'est trop, ${MOST_LINES} au plus sont lues. Reprenez une grille neuve pour cette question.`;
  return { kind: "doubtful", place, message };
}

function findRows(question: Question, list: QuestionList, places: Places): ListRows {
  const named = list.fields.map((field) => ({
    field,
    places: places
      .namesFrom(cellName(question.id, ""))
      .filter((name) => name.endsWith(`__${field.id}`) && isLine(name, question, field))
      .flatMap((name) => places.named(name) ?? []),
  }));
  const all = named.flatMap((one) => one.places);
  const [first] = all;
  if (first === undefined) return findByWords(question, list, places);
  const isStraight = named.every(
    (one) => new Set(one.places.map(({ column }) => column)).size === 1,
  );
  if (!isStraight || all.some(({ sheet }) => sheet !== first.sheet)) {
    const message = fr`Les cellules du n° ${question.reference} ont été déplacées. Reprenez une grille neuve pour cette question.`;
    return { kind: "doubtful", place: first, message };
  }
  const columns = new Map(named.map((one) => [one.field, one.places[0]?.column ?? 0]));
  const start = Math.min(...all.map(({ row }) => row));
  const last = Math.max(...all.map(({ row }) => row));
  const block = places
    .blocks(question)
    .find((one) => one.sheet === first.sheet && one.start < start && start < one.end);
  const end = endOfLines(first.sheet, [...columns.values()], last + 1, block?.end ?? 0);
  return { kind: "rows", sheet: first.sheet, rows: range(start, end), columns };
}

/** Lines that people added follow the others at once; a note further down is no line. */
function endOfLines(
  { rows }: ReadSheet,
  columns: readonly number[],
  start: number,
  limit: number,
): number {
  let row = start;
  while (row < limit && columns.some((column) => rows[row]?.[column])) row += 1;
  return row;
}

/** The line and the field that the name of a cell is for; undefined when it is not of this list. */
export function readLineName(
  question: Question,
  name: string,
): { readonly line: string; readonly field: QuestionField } | undefined {
  const start = cellName(question.id, "");
  if (!name.startsWith(start)) return undefined;
  const field = question.list?.fields.find(
    (one) => name.endsWith(`__${one.id}`) && isLine(name, question, one),
  );
  return field && { line: name.slice(start.length, -`__${field.id}`.length), field };
}

/** « DI_<item>__12__<field> » and nothing else in between. */
function isLine(name: string, { id }: Question, field: QuestionField): boolean {
  const middle = name.slice(cellName(id, "").length, -`__${field.id}`.length);
  return /^\d+$/.test(middle);
}

/** Without names: the headings of the question's row tell which column is which field. */
function findByWords(question: Question, list: QuestionList, places: Places): ListRows {
  const blocks = places.blocks(question);
  const [block, other] = blocks;
  if (block === undefined) return { kind: "absent" };
  const place = { sheet: block.sheet, row: block.start, column: block.header.answer };
  if (other !== undefined) {
    const message = fr`Plusieurs lignes portent le n° ${question.reference}. Gardez-en une seule, ou reprenez une grille neuve.`;
    return { kind: "doubtful", place, message };
  }
  const columns = new Map(
    list.fields.flatMap((field) => {
      const column = findColumn(block, field);
      return column === undefined ? [] : [[field, column] as const];
    }),
  );
  if (columns.size < list.fields.length) {
    const message = fr`Les titres des colonnes du n° ${question.reference} ne sont plus ceux de la grille. Reprenez une grille neuve pour cette question.`;
    return { kind: "doubtful", place, message };
  }
  return { kind: "rows", sheet: block.sheet, rows: range(block.start + 1, block.end), columns };
}

function findColumn({ sheet, header, start }: Block, field: QuestionField): number | undefined {
  const symbol = field.number?.symbol ? ` (${field.number.symbol})` : "";
  const heading = plain(`${field.label}${symbol}${field.required ? " *" : ""}`);
  const columns = range(header.answer, sheet.rows[start]?.length ?? 0).filter(
    (column) => plain(textAt(sheet, start, column)) === heading,
  );
  return columns.length === 1 ? columns[0] : undefined;
}

function range(start: number, end: number): readonly number[] {
  return Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index);
}
