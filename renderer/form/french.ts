// French sentences as they are printed: the right unbreakable spaces and apostrophes.

import { typography } from "../../engine/index.ts";

/** A template literal whose text is written plainly and comes out with French typography. */
export function fr(parts: TemplateStringsArray, ...values: readonly (string | number)[]): string {
  return typography(String.raw({ raw: parts }, ...values));
}
