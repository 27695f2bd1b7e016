import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { momentOf } from "../saving/moment-of.ts";

/** « Mise à jour par Mme Durand à 14 h 32 », under the question. */
export function freshMark(author: string | undefined, at: Date, now: Date): string {
  const by = author ?? fr`quelqu'un d'autre`;
  return fr`Mise à jour par ${by} ${momentOf(at, now)}`;
}

/** What is said of answers that came from others: one by one while they are few. */
export function freshSentence(references: readonly string[], author: string | undefined): string {
  const by = author ?? fr`quelqu'un d'autre`;
  const [only] = references;
  if (references.length === 1) return fr`${only ?? ""} mise à jour par ${by}.`;
  return fr`${plural(references.length, "réponse mise à jour", "réponses mises à jour")} par ${by} : ${references.join(", ")}.`;
}
