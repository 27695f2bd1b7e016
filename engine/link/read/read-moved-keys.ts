import type { Shape } from "../../model/data-element.ts";
import { keySpan, type Place, valueSpan } from "../../source/place.ts";
import type { Span } from "../../text/span.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import { reportEvolution } from "../evolution-diagnostics.ts";
import type { Reader } from "../reader.ts";

interface MovedItem {
  readonly id: string;
  /** Where the item is named. */
  readonly at: Span;
  readonly shape: Shape;
}

/**
 * The lines or options that had another key, from the old to the new; `lignes` says it from the new
 * to the old. Two may change places; none may give its value twice.
 */
export function readMovedKeys(
  lignes: Readonly<Record<string, string>>,
  { id, at, shape }: MovedItem,
  place: Place,
  reader: Reader,
): Readonly<Record<string, string>> {
  const [what, options] = movable(shape);
  if (options === undefined) {
    reader.add(reportEvolution.nothingMoves(at, { id }));
    return {};
  }
  const keys = options.map(({ key }) => key);
  const moved = new Map<string, string>();
  for (const [now, old] of Object.entries(lignes)) {
    const from = valueSpan(place, now);
    const by = moved.get(old);
    if (!keys.includes(now)) {
      const facts = { what, name: now, near: suggest(now, keys) };
      reader.add(report.unknownCode(keySpan(place, now), facts));
    } else if (now === old) reader.add(reportEvolution.unchanged(from, { id: now }));
    else if (by !== undefined) reader.add(reportEvolution.takenTwice(from, { id: old, by }));
    else if (keys.includes(old) && !Object.hasOwn(lignes, old)) {
      reader.add(reportEvolution.stillThere(from, { key: old }));
    } else moved.set(old, now);
  }
  return Object.fromEntries(moved);
}

function movable(shape: Shape) {
  switch (shape.type) {
    case "breakdown":
    case "table":
      return ["la ligne", shape.dimension.options] as const;
    case "choice":
    case "multipleChoice":
      return ["la modalité", shape.list.options] as const;
    default:
      return ["", undefined] as const;
  }
}
