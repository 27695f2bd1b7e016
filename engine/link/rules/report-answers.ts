import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { keySpan, type Place, valueSpan } from "../../source/place.ts";
import type { AnswerFault } from "../check-answers.ts";
import { reportExample } from "../diagnostics.ts";

/** Faults of the answers written at `place`, each where an author would correct it. */
export function reportAnswers(place: Place, faults: readonly AnswerFault[]): readonly Diagnostic[] {
  return faults.map(({ path, inKey, problem, advice, repair }) => {
    const at = inKey ? keySpan(place, ...path) : valueSpan(place, ...path);
    return reportExample.badAnswer(at, { problem, advice, repair });
  });
}
