// The only file that knows the library which writes xlsx. Same workbook, same bytes: the library
// stamps zip entries with a fixed date, and the document's own dates are fixed here.

import {
  type ConditionalRule,
  type DataValidation,
  type CellStyle as LibraryStyle,
  type NamedRange,
  type WriteSheet,
  writeXlsx,
} from "hucre";
import { cellReference } from "./cell-reference.ts";
import { cellStyle } from "./cell-style.ts";
import { quoteSheetName } from "./quote-sheet-name.ts";
import type { Cell, Highlight, Rule, Sheet, Validation, Workbook } from "./workbook.ts";

/** A zip has no earlier date: what a file says when it must say one and has none. */
const NO_DATE = new Date(Date.UTC(1980, 0, 1));

/** The form takes twelve digits: so does the paper. */
const LARGEST = 999_999_999_999;

/** Excel counts days from here, its own leap year of 1900 included. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** The bytes of an xlsx file. */
export async function writeWorkbook(workbook: Workbook): Promise<Uint8Array> {
  return writeXlsx({
    sheets: workbook.sheets.map(toSheet),
    namedRanges: [...workbook.names.map(toName), ...workbook.sheets.flatMap(toPrintTitles)],
    defaultFont: { name: "Arial", size: 10 },
    properties: {
      title: workbook.title,
      description: workbook.description,
      created: NO_DATE,
      modified: NO_DATE,
    },
  });
}

function toSheet(sheet: Sheet): WriteSheet {
  const cells = sheet.rows.flatMap(({ cells }, row) =>
    cells.map((cell, column) => [`${row},${column}`, toCell(cell)] as const),
  );
  const heights = sheet.rows.flatMap(({ height }, row) =>
    height === undefined ? [] : [[row, { height }] as const],
  );
  return {
    name: sheet.name,
    ...(sheet.hidden ? { hidden: true } : {}),
    columns: sheet.widths.map((width) => ({ width })),
    rows: sheet.rows.map(({ cells }) => cells.map(({ value }) => keepWritable(value))),
    cells: new Map(cells),
    rowDefs: new Map(heights),
    merges: sheet.merges.map(({ row, firstColumn, lastColumn }) => ({
      startRow: row,
      endRow: row,
      startCol: firstColumn,
      endCol: lastColumn,
    })),
    conditionalRules: (sheet.highlights ?? []).map(toConditionalRule),
    dataValidations: sheet.validations.map(toValidation),
    ...(sheet.headerRows > 0 ? { freezePane: { rows: sheet.headerRows } } : {}),
    // The library wants the last row of a page.
    rowBreaks: sheet.pageBreaks.map((row) => row - 1),
    protection: { sheet: true, formatColumns: true, formatRows: true },
    view: { showGridLines: false },
    pageSetup: {
      paperSize: "a4",
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      margins: { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&L&9${sheet.footer.replaceAll("&", "&&")}&R&9&P / &N` },
  };
}

function toCell({ value, formula, style, leadsTo }: Cell) {
  return {
    style: cellStyle(style) satisfies LibraryStyle,
    ...(formula === undefined ? {} : { formula, formulaResult: value }),
    ...(leadsTo === undefined
      ? {}
      : { hyperlink: { target: "", location: `${quoteSheetName(leadsTo)}!A1` } }),
  };
}

/** XML has no way to write these; the library escapes the other control characters. */
function keepWritable(value: Cell["value"]): Cell["value"] {
  return typeof value === "string" ? value.replace(/[\p{Cs}\uFFFE\uFFFF]/gu, "") : value;
}

function toName({ name, sheet, row, column }: Workbook["names"][number]): NamedRange {
  return { name, range: `${quoteSheetName(sheet)}!${cellReference(row, column, true)}` };
}

/** The library's own option writes sheet names unquoted, and titles then do not repeat. */
function toPrintTitles({ name, headerRows }: Sheet): readonly NamedRange[] {
  return headerRows === 0
    ? []
    : [
        {
          name: "_xlnm.Print_Titles",
          range: `${quoteSheetName(name)}!$1:$${headerRows}`,
          scope: name,
        },
      ];
}

/** Bold on a light ground: it shows in black and white too. */
const STANDING_OUT: LibraryStyle = {
  font: { bold: true },
  fill: {
    type: "pattern",
    pattern: "solid",
    fgColor: { rgb: "FFE9A8" },
    bgColor: { rgb: "FFE9A8" },
  },
};

function toConditionalRule(
  { firstRow, lastRow, firstColumn, lastColumn, formula }: Highlight,
  index: number,
): ConditionalRule {
  const last = cellReference(lastRow, lastColumn);
  return {
    type: "expression",
    priority: index + 1,
    range: `${cellReference(firstRow, firstColumn)}:${last}`,
    formula,
    style: STANDING_OUT,
  };
}

function toValidation({ row, column, rule, message }: Validation): DataValidation {
  return {
    range: cellReference(row, column),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: "Réponse non admise",
    errorMessage: message,
    ...toRule(rule),
  };
}

function toRule(rule: Rule): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2"> {
  switch (rule.type) {
    case "list":
      return { type: "list", formula1: rule.source };
    case "date":
      return { type: "date", ...between(dayNumber(1900, 0, 1), dayNumber(2199, 11, 31)) };
    case "length":
      return { type: "textLength", operator: "lessThanOrEqual", formula1: String(rule.maximum) };
    case "number":
      return {
        type: rule.whole ? "whole" : "decimal",
        ...between(rule.minimum ?? -LARGEST, rule.maximum ?? LARGEST),
      };
  }
}

function between(least: number, most: number) {
  return { operator: "between", formula1: String(least), formula2: String(most) } as const;
}

function dayNumber(year: number, month: number, day: number): number {
  return (Date.UTC(year, month, day) - DAY_ZERO) / 86_400_000;
}
