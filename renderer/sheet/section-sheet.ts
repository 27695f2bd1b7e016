// One section of the grid as one sheet of the workbook.

import type { Answers, GridSection } from "../../engine/index.ts";
import {
  ANSWER_COLUMN,
  FIXED_WIDTHS,
  type GridContext,
  type GridRow,
  textCell,
} from "./grid-layout.ts";
import { questionRows } from "./question-rows.ts";
import { rowHeight } from "./row-height.ts";
import type { DefinedName, Row, Sheet } from "./workbook.ts";

const ANSWER_WIDTH = 18;
const STATE_WIDTH = 14;
const HEADINGS = ["N°", "Question", "Consigne", "Unité", "Où trouver", "Réponse"] as const;

/** Title and column headings stay in sight; the introduction is under them. */
const HEADER_ROWS = 2;
const TITLE_HEIGHT = 26;
const HEADING_HEIGHT = 20;

export interface SectionSheet {
  readonly sheet: Sheet;
  readonly names: readonly DefinedName[];
}

/** The sheet of a section and the names of its answer cells. */
export function sectionSheet(
  section: GridSection,
  name: string,
  footer: string,
  answers: Answers | undefined,
  shared: Omit<GridContext, "answerColumns">,
): SectionSheet {
  const answerColumns = Math.max(
    1,
    ...section.questions.map(({ columns }) => columns?.length ?? 1),
  );
  const context = { ...shared, answerColumns };
  const opening = openingRows(section, name, answerColumns);
  const widths = [...FIXED_WIDTHS, ...Array(answerColumns).fill(ANSWER_WIDTH), STATE_WIDTH];
  const rows = placeQuestions(section, answers, opening.length, context).map((row) => ({
    ...row,
    height: rowHeight(row.cells, widths),
  }));
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
        lastColumn: ANSWER_COLUMN,
      })),
      validations: placed.flatMap(({ row, at }) =>
        row.validations.map((validation) => ({ ...validation, row: at })),
      ),
      headerRows: HEADER_ROWS,
      footer,
    },
    names: placed.flatMap(({ row, at }) =>
      row.names.map(({ column, name: cell }) => ({ name: cell, sheet: name, row: at, column })),
    ),
  };
}

function openingRows(section: GridSection, name: string, answerColumns: number): readonly Row[] {
  const number = name.split(".")[0];
  const title = `${number}. ${section.title} – ${section.responsible.label}`;
  const spare = Array.from({ length: answerColumns - 1 }, () => "");
  const headings = [...HEADINGS, ...spare, "État"].map((text) => textCell(text, "header"));
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
  const width = FIXED_WIDTHS.reduce((sum, one) => sum + one, ANSWER_WIDTH);
  return { cells, height: rowHeight(cells, [width]) };
}

function placeQuestions(
  section: GridSection,
  answers: Answers | undefined,
  start: number,
  context: GridContext,
): readonly GridRow[] {
  const rows: GridRow[] = [];
  for (const question of section.questions) {
    const answer = answers?.[question.id];
    rows.push(...questionRows(question, answer, start + rows.length, context));
  }
  return rows;
}
