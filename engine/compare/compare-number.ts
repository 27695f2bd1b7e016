import type { DataElement, NumberShape } from "../model/data-element.ts";
import type { Change } from "./change.ts";
import { describeDifference } from "./describe-difference.ts";
import { subjectOf } from "./subjects.ts";

/** What changed in how a figure of an item is asked: unit, bounds, decimals. */
export function compareNumber(
  before: NumberShape,
  after: NumberShape,
  item: DataElement,
): readonly Change[] {
  const subject = subjectOf.item(item);
  const at = { at: item.origin };
  const changes: Change[] = [];
  if (before.unit.id !== after.unit.id) {
    const words = { before: before.unit.label, after: after.unit.label, ...at };
    changes.push(describeDifference("unitChanged", subject, {}, words));
  }
  const floor = [before.minimum ?? -Infinity, after.minimum ?? -Infinity] as const;
  const ceiling = [before.maximum ?? Infinity, after.maximum ?? Infinity] as const;
  const bounds = { before: boundsOf(before), after: boundsOf(after), ...at };
  if (floor[1] > floor[0] || ceiling[1] < ceiling[0]) {
    changes.push(describeDifference("boundsNarrowed", subject, {}, bounds));
  } else if (floor[1] < floor[0] || ceiling[1] > ceiling[0]) {
    changes.push(describeDifference("boundsWidened", subject, {}, bounds));
  }
  if (after.decimals !== before.decimals) {
    const kind = after.decimals < before.decimals ? "fewerDecimals" : "moreDecimals";
    const words = { before: String(before.decimals), after: String(after.decimals), ...at };
    changes.push(describeDifference(kind, subject, {}, words));
  }
  return changes;
}

function boundsOf({ minimum, maximum }: NumberShape): string {
  if (minimum === undefined && maximum === undefined) return "sans bornes";
  if (maximum === undefined) return `au moins ${minimum}`;
  return minimum === undefined ? `au plus ${maximum}` : `de ${minimum} à ${maximum}`;
}
