import { decodePart, managingBodyAddress } from "../../router/route.ts";
import type { TableRow } from "./table-row.ts";

const PREFIX = "cellule-";

/** Of a cell in its page: an establishment's number, then the cell's name in its form. */
export function cellElementId(finess: string, row: Pick<TableRow, "id">): string {
  return `${PREFIX}${finess}-${row.id}`;
}

/** The way to a cell, which takes the focus. */
export function cellAddress(
  place: { readonly year: string; readonly body: string; readonly section: string },
  finess: string,
  row: Pick<TableRow, "id">,
): string {
  const page = managingBodyAddress(place.year, place.body, place.section);
  return `${page}#${cellElementId(finess, row)}`;
}

/** The id of the cell that a fragment names. */
export function cellOfHash(hash: string): string | undefined {
  return hash.startsWith(`#${PREFIX}`) ? decodePart(hash.slice(1)) : undefined;
}

/** Whether the element is one of the establishment's cells that hold the answer to the item. */
export function isCellOf({ id }: Element, finess: string, item: string): boolean {
  const name = cellElementId(finess, { id: item });
  return id === name || id.startsWith(`${name}.`);
}
