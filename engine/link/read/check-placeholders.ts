// The placeholders of a template: every one must be known where it stands.

import { findPlaceholders } from "../../model/placeholders.ts";
import { type Place, textSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { reportKit } from "../kit-diagnostics.ts";
import type { Reader } from "../reader.ts";

/** Reports what is not one of `known`, and braces that nothing closes, where they are written. */
export function checkPlaceholders(
  text: string,
  place: Place,
  known: readonly string[],
  { add }: Pick<Reader, "add">,
): void {
  for (const { name, start, end } of findPlaceholders(text)) {
    const at = textSpan(place, start, end);
    if (name === undefined) add(reportKit.unclosedBraces(at, {}));
    else if (!known.includes(name)) {
      add(reportKit.unknownPlaceholder(at, { name, near: suggest(name, known), known }));
    }
  }
}
