// A grid as another program writes it again after someone typed in it, moved rows or lost names.

import { type Cell, type CellValue, readXlsx, type WriteSheet, writeXlsx } from "hucre";

export interface Typing {
  /** What is typed in the cells of these names. */
  readonly cells?: Readonly<Record<string, CellValue>>;
  /** Number formats of some of them. */
  readonly formats?: Readonly<Record<string, string>>;
  /** By name of cell: a formula and its last result. */
  readonly formulas?: Readonly<Record<string, readonly [string, CellValue]>>;
  /** Where a name leads once sheets and columns have been moved: « 'Feuille'!$F$4 ». */
  readonly moveRange?: (range: string) => string;
  readonly keepName?: (name: string) => boolean;
  /** Works on the rows of the sheets before they are written. */
  readonly rework?: (sheets: readonly ReworkedSheet[]) => void;
  /** From which year days are counted. */
  readonly dateSystem?: "1904";
  /** A figure in the last cell that a sheet may have. */
  readonly far?: boolean;
}

export interface ReworkedSheet {
  name: string;
  readonly rows: CellValue[][];
  merges?: NonNullable<WriteSheet["merges"]>;
  rowDefs?: NonNullable<WriteSheet["rowDefs"]>;
  autoFilter?: NonNullable<WriteSheet["autoFilter"]>;
}

export async function typeInGrid(grid: Uint8Array, typing: Typing): Promise<Uint8Array> {
  const source = await readXlsx(grid);
  const names = source.namedRanges!.filter(({ name }) => !name.startsWith("_xlnm"));
  const sheets = source.sheets.map(({ name, rows, cells }): ReworkedSheet & Cells => ({
    name,
    rows: rows.map((row) => [...row]),
    // Formulas stay where they are: those who move rows give them up.
    cells: new Map<string, Partial<Cell>>(typing.rework ? [] : formulasOf(cells ?? new Map())),
  }));
  const put = (name: string, value: CellValue, more?: Partial<Cell>) => {
    const { range } = names.find((one) => one.name === name)!;
    const [, title, letter, line] = /^'(.+)'!\$([A-Z])\$(\d+)$/.exec(range)!;
    const [row, column] = [Number(line) - 1, letter!.charCodeAt(0) - 65];
    const sheet = sheets.find((one) => one.name === title)!;
    sheet.rows[row]![column] = value;
    if (more !== undefined) sheet.cells.set(`${row},${column}`, { value, ...more });
  };
  for (const [name, value] of Object.entries(typing.cells ?? {})) {
    const numFmt = typing.formats?.[name];
    put(name, value, numFmt === undefined ? undefined : { style: { numFmt } });
  }
  for (const [name, [formula, formulaResult]] of Object.entries(typing.formulas ?? {})) {
    put(name, formulaResult, { formula, formulaResult });
  }
  typing.rework?.(sheets);
  if (typing.far) sheets[1]!.cells.set("1048575,16383", { value: 1 });
  return writeXlsx({
    sheets,
    ...(typing.dateSystem === undefined ? {} : { dateSystem: typing.dateSystem }),
    namedRanges: names
      .filter(({ name }) => typing.keepName?.(name) ?? true)
      .map((one) => ({ ...one, range: typing.moveRange?.(one.range) ?? one.range })),
  });
}

interface Cells {
  readonly cells: Map<string, Partial<Cell>>;
}

function formulasOf(
  cells: ReadonlyMap<string, Cell>,
): readonly (readonly [string, Partial<Cell>])[] {
  return [...cells].flatMap(([place, { value, formula }]) =>
    formula === undefined ? [] : [[place, { value, formula, formulaResult: value }]],
  );
}

/** The first sheet of answers renamed, with a column of one's own before its third. */
export const RENAMED_AND_SHIFTED: Pick<Typing, "rework" | "moveRange"> = {
  rework: ([, activity]) => {
    activity!.name = "Direction";
    for (const row of activity!.rows) row.splice(2, 0, null);
  },
  moveRange: (range) =>
    range
      .replace(/^'1\. .+'!/, "Direction!")
      .replace(
        /(Direction!\$)([A-Z])/,
        (_all, before: string, letter: string) =>
          before + String.fromCharCode(letter.charCodeAt(0) + 1),
      ),
};
