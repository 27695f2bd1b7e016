// The answers of a section as the server tells them anew, those of all the establishments together.

import type { SectionColumn, Stored } from "../../api/types.ts";
import type { Told } from "../../fresh/hold-while-typing.ts";
import type { SavedValue } from "../../saving/saved-value.ts";

/** Under « establishment item ». What was erased meanwhile comes without its moment: `now` stands for it. */
export function toldValues(columns: readonly SectionColumn[], now: string): Told {
  return new Map(
    columns.flatMap(({ establishment: { finess }, answers, setAside }) => [
      ...Object.entries(setAside).map(
        ([item, version]) =>
          [toldKey(finess, item), { value: null, version, savedAt: now }] as const,
      ),
      ...Object.entries(answers).map(([item, stored]) => [toldKey(finess, item), stored] as const),
    ]),
  );
}

/** The same, by establishment and by item. */
export function byEstablishment(told: Told): ReadonlyMap<string, Told> {
  const found = new Map<string, Map<string, Stored<SavedValue>>>();
  for (const [key, stored] of told) {
    const { finess, item } = placeOfKey(key);
    const known = found.get(finess) ?? new Map<string, Stored<SavedValue>>();
    found.set(finess, known.set(item, stored));
  }
  return found;
}

function toldKey(finess: string, item: string): string {
  return `${finess} ${item}`;
}

export function placeOfKey(key: string): { readonly finess: string; readonly item: string } {
  const [finess = "", item = ""] = key.split(" ");
  return { finess, item };
}
