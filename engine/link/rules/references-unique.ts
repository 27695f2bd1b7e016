import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { valueSpan } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Placed } from "../drafts.ts";
import type { Rule } from "./rule.ts";

type Numbered = Placed & { readonly reference: string };

/** A number designates one question, one indicator or one control. */
export const referencesUnique: Rule = ({ definitions: { elements, indicators, controls } }) =>
  [elements, indicators, controls].flatMap((numbered) => duplicates([...numbered.values()]));

function duplicates(numbered: readonly Numbered[]): readonly Diagnostic[] {
  const first = new Map<string, Numbered>();
  return numbered.flatMap((one) => {
    const { reference, place } = one;
    const other = first.get(reference);
    if (other === undefined) {
      first.set(reference, one);
      return [];
    }
    const related = [{ at: valueSpan(other.place, "reference"), message: "le même numéro" }];
    return [report.duplicateReference(valueSpan(place, "reference"), { reference }, related)];
  });
}
