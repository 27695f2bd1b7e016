import type { Columns } from "../../../engine/calculation/create-columns.ts";
import type { ProgramElement } from "../../../engine/calculation/program.ts";
import type { Figures, Row } from "../formulas/row.ts";

/**
 * The same records as plain row objects, one key a cell. Made by a literal in a module, so that
 * engines lay them out as they do those that a developer writes: the yardstick at its best.
 */
export async function sampleRows(
  elements: readonly ProgramElement[],
  { d, p, capacity }: Columns,
): Promise<readonly Row[]> {
  const cells = elements.flatMap((element) => element.cells);
  const keys = cells.map(({ id, slot }) => `${id.replaceAll(".", "_")}: c[${slot}][r]`);
  const text = [
    `export const createFigures = (c, r) => ({ ${keys.join(", ")} });`,
    `export const createRow = (c, r, previous) => ({ ${keys.join(", ")}, previous });`,
  ].join("\n");
  const { createFigures, createRow } = (await import(
    `data:text/javascript,${encodeURIComponent(text)}`
  )) as RowModule;
  return Array.from({ length: capacity }, (_, record) =>
    createRow(d, record, createFigures(p, record)),
  );
}

interface RowModule {
  readonly createFigures: (cells: Columns["d"], record: number) => Figures;
  readonly createRow: (cells: Columns["d"], record: number, previous: Figures) => Row;
}
