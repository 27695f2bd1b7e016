// The keyboard of a grid, from cell to cell: pure, the page only moves the focus.

export interface TablePlace {
  readonly row: number;
  readonly column: number;
}

export interface TableKey {
  readonly name: string;
  readonly control: boolean;
}

/** Rows that a page key passes. */
const PAGE = 10;

/** Where a key leads in a table of that many rows and columns; undefined when it leads nowhere. */
export function moveInTable(
  { row, column }: TablePlace,
  { name, control }: TableKey,
  size: { readonly rows: number; readonly columns: number },
): TablePlace | undefined {
  const places: Readonly<Record<string, TablePlace>> = {
    ArrowUp: { row: control ? 0 : row - 1, column },
    ArrowDown: { row: control ? size.rows - 1 : row + 1, column },
    ArrowLeft: { row, column: control ? 0 : column - 1 },
    ArrowRight: { row, column: control ? size.columns - 1 : column + 1 },
    Home: { row: control ? 0 : row, column: 0 },
    End: { row: control ? size.rows - 1 : row, column: size.columns - 1 },
    PageUp: { row: row - PAGE, column },
    PageDown: { row: row + PAGE, column },
  };
  const place = Object.hasOwn(places, name) ? places[name] : undefined;
  if (place === undefined) return undefined;
  return withinTable(place, size);
}

/** The nearest cell that there is. */
export function withinTable(
  { row, column }: TablePlace,
  size: { readonly rows: number; readonly columns: number },
): TablePlace {
  return {
    row: Math.max(0, Math.min(row, size.rows - 1)),
    column: Math.max(0, Math.min(column, size.columns - 1)),
  };
}
