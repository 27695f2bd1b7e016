import { type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";

/** The thing named, or a report with the nearest names. */
export function lookUp<T>(
  name: string,
  known: ReadonlyMap<string, T>,
  place: Place,
  what: string,
  reader: Reader,
): T | undefined {
  const found = known.get(name);
  if (found === undefined) {
    const facts = { what, name, near: suggest(name, known.keys()) };
    reader.add(
      what === "l'unité"
        ? report.unknownUnit(valueSpan(place), facts)
        : report.unknownList(valueSpan(place), facts),
    );
  }
  return found;
}
