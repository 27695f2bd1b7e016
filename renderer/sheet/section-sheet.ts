// One section of the grid as one sheet of the workbook.

import type { GridSection } from "../../engine/index.ts";
import { readEntry } from "../print/view/answer-entry.ts";
import {
  answerColumn,
  FIXED_WIDTHS,
  type GridContext,
  type GridRow,
  PAST_WIDTH,
  textCell,
} from "./grid-layout.ts";
import { pageBreaks } from "./page-breaks.ts";
import { questionRows } from "./question-rows.ts";
import { rowHeight } from "./row-height.ts";
import type { DefinedName, Row, Sheet } from "./workbook.ts";

const ANSWER_WIDTH = 18;
const STATE_WIDTH = 16;
const HEADINGS = ["N°", "Question", "Consigne", "Unité", "Où trouver"] as const;

/** Title and column headings stay in sight; the introduction is under them. */
const HEADER_ROWS = 2;
const TITLE_HEIGHT = 26;
const HEADING_HEIGHT = 20;

/** A4 landscape within its margins, in points, on the careful side; a column's unit in points. */
const PAGE_WIDTH = 770;
const PAGE_HEIGHT = 478;
const CHARACTER = 5.3;

export interface SectionSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
}

/** The sheet of a section and the names of its answer cells. */
export function sectionSheet(
  section: GridSection,
  name: string,
  footer: string,
  shared: Omit<GridContext, "answerColumn" | "answerColumns">,
): SectionSheet {
  const answerColumns = Math.max(
    1,
    ...section.questions.map(({ columns, list }) => (columns ?? list?.fields)?.length ?? 1),
  );
  const context = { ...shared, answerColumn: answerColumn(shared.options), answerColumns };
  const opening = openingRows(section, name, context);
  const past = shared.options.lastYear === undefined ? [] : [PAST_WIDTH];
  const answers = Array<number>(answerColumns).fill(ANSWER_WIDTH);
  const widths = [...FIXED_WIDTHS, ...past, ...answers, STATE_WIDTH];
  const blocks = placeQuestions(section, opening.length, context).map((block) =>
    block.map((row) => ({ ...row, height: rowHeight(row.cells, widths) })),
  );
  const rows = blocks.flat();
  const placed = rows.map((row, index) => ({ row, at: opening.length + index }));
  return {
    sheet: {
      name,
      hidden: false,
      widths,
      rows: [...opening, ...rows],
      merges: [0, ...(section.introduction === undefined ? [] : [HEADER_ROWS])].map((row) => ({
        row,
        firstColumn: 0,
        lastColumn: context.answerColumn,
      })),
      validations: placed.flatMap(({ row, at }) =>
        row.validations.map((validation) => ({ ...validation, row: at })),
      ),
      headerRows: HEADER_ROWS,
      pageBreaks: breakPages(opening, blocks, widths).map((row) => opening.length + row),
      footer,
    },
    names: placed.flatMap(({ row, at }) =>
      row.names.map(({ column, name: cell }) => ({ name: cell, sheet: name, row: at, column })),
    ),
  };
}

function openingRows(section: GridSection, name: string, context: GridContext): readonly Row[] {
  const number = name.split(".")[0];
  const service =
    section.responsible.label === section.title ? "" : ` – ${section.responsible.label}`;
  const title = `${number}. ${section.title}${service}`;
  const past = context.options.lastYear === undefined ? [] : ["L’an dernier"];
  const spare = Array.from({ length: context.answerColumns - 1 }, () => "");
  const words = [...HEADINGS, ...past, "Réponse", ...spare, "État"];
  const headings = words.map((text) => textCell(text, "header"));
  const introduction = section.introduction?.trim();
  return [
    { cells: [textCell(title, "title")], height: TITLE_HEIGHT },
    { cells: headings, height: HEADING_HEIGHT },
    ...(introduction === undefined ? [] : [introductionRow(introduction)]),
  ];
}

/** One cell over all columns up to the answer's. */
function introductionRow(introduction: string): Row {
  const cells = [textCell(introduction, "subtitle")];
  const width = FIXED_WIDTHS.reduce<number>((sum, one) => sum + one, ANSWER_WIDTH);
  return { cells, height: rowHeight(cells, [width]) };
}

/** The rows of each question, in order. */
function placeQuestions(
  section: GridSection,
  start: number,
  context: GridContext,
): readonly (readonly GridRow[])[] {
  const blocks: (readonly GridRow[])[] = [];
  let next = start;
  for (const question of section.questions) {
    const { answer } = readEntry(question, context.options);
    const rows = questionRows(question, answer, next, context);
    blocks.push(rows);
    next += rows.length;
  }
  return blocks;
}

/** The sheet is reduced to the width of the page: a page then holds more rows. */
function breakPages(
  opening: readonly Row[],
  blocks: readonly (readonly Row[])[],
  widths: readonly number[],
): readonly number[] {
  const heights = (rows: readonly Row[]) => rows.map(({ height }) => height ?? 0);
  const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
  const scale = Math.min(1, PAGE_WIDTH / (CHARACTER * total(widths)));
  const room = PAGE_HEIGHT / scale - TITLE_HEIGHT - HEADING_HEIGHT;
  return pageBreaks(blocks.map(heights), room, total(heights(opening.slice(HEADER_ROWS))));
}
