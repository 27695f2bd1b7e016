import type { Cell } from "./peer.ts";

/** A record by name, absent figures NaN. */
export function withNan(cells: readonly Cell[]): Record<string, number> {
  return Object.fromEntries(cells);
}

/** A record by name, absent figures null. */
export function withNull(cells: readonly Cell[]): Record<string, number | null> {
  return Object.fromEntries(
    cells.map(([name, value]) => [name, Number.isNaN(value) ? null : value]),
  );
}

/** A record by name, absent figures left out. */
export function withoutAbsent(cells: readonly Cell[]): Record<string, number> {
  return Object.fromEntries(cells.filter(([, value]) => !Number.isNaN(value)));
}
