import type { Change } from "../compare/change.ts";
import type { ChangesReading } from "./reading.ts";

/** Told for one category, whom else a thing concerns is of no use. */
export function leaveOutScope(
  changes: readonly Change[],
  { category }: Pick<ChangesReading, "category">,
): readonly Change[] {
  return category === undefined ? changes : changes.filter((change) => !isScope(change));
}

function isScope({ kind }: Change): boolean {
  return kind === "scopeExtended" || kind === "scopeReduced";
}
