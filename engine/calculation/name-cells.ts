import type { ProgramElement } from "./program.ts";
import type { ProgramIndex } from "./program-index.ts";

/** Labels hold commas: items are told apart by semicolons. */
const BETWEEN = "\u202F; ";

/**
 * Cells in words, grouped by item, each with its number: « 1.4 Effectif ; 1.7 Sorties (femmes) ».
 * An item whose every cell is named, or more than three of them, stands alone.
 */
export function nameCells(ids: readonly string[], index: ProgramIndex): string {
  const wanted = new Set(ids);
  const named: string[] = [];
  const elements = new Set<ProgramElement>();
  for (const { element, cell } of index.owners) if (wanted.has(cell.id)) elements.add(element);
  for (const element of elements) {
    const cells = element.cells.filter((cell) => wanted.has(cell.id));
    const words = cells.map((cell) => cell.label ?? "").filter((label) => label !== "");
    const whole = cells.length === element.cells.length || cells.length > 3 || words.length === 0;
    const label = whole ? element.label : `${element.label} (${words.join(", ")})`;
    named.push(`${element.reference} ${label}`);
  }
  return named.join(BETWEEN);
}
