import { typography } from "../util/typography.ts";
import type { ChangedText } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";

/** A text under its name, as it was and as it is. */
export type TextPair = readonly [name: string, before: string, after: string];

/** Those that say something else than last year, ready to print. */
export function pairTexts(
  pairs: readonly TextPair[],
  { differ }: ChangesReading,
): readonly ChangedText[] {
  return pairs
    .filter(([, before, after]) => differ(before, after))
    .map(([name, before, after]) => ({
      name,
      before: typography(before.trim()),
      after: typography(after.trim()),
    }));
}
