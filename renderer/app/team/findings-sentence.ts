import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { OpenFindings } from "./section-states.ts";

/** « 2 incohérences, 3 à vérifier »; empty when there is nothing to look at. */
export function findingsSentence({ blocking, advisory }: OpenFindings): string {
  return [
    ...(blocking > 0 ? [plural(blocking, "incohérence", "incohérences")] : []),
    ...(advisory > 0 ? [fr`${advisory} à vérifier`] : []),
  ].join(", ");
}

/** « 2 points empêchent la signature. » with, for the whole record, each finding counted once. */
export function recordSentence(obstacles: number, sections: readonly OpenFindings[]): string {
  const total = {
    blocking: sections.reduce((sum, { blocking }) => sum + blocking, 0),
    advisory: sections.reduce((sum, { advisory }) => sum + advisory, 0),
  };
  const found = findingsSentence(total);
  return [
    ...(obstacles > 0
      ? [fr`${plural(obstacles, "point empêche", "points empêchent")} la signature.`]
      : []),
    ...(found === ""
      ? []
      : [
          fr`Contrôles : ${found}, chacun compté une fois, dans la section de sa première question.`,
        ]),
  ].join(" ");
}
