import { type Campaign, longDate } from "../../../engine/index.ts";
import { publicationFacts } from "../../publication-facts.ts";
import { phrase } from "../../util/phrase.ts";
import { plural } from "../../util/plural.ts";

const MEASURES = {
  suspended: "suspendu",
  lowered: "n'est plus qu'une alerte",
  restored: "rétabli tel que publié",
} as const;

/** When it was published, and a line for each correction since; empty when it is not. */
export function sayPublication(campaign: Campaign): string {
  const facts = publicationFacts(campaign);
  if (facts === undefined) return "";
  const { publishedAt, corrections } = facts;
  const count =
    corrections.length === 0 ? "aucun correctif" : plural(corrections.length, "correctif");
  const lines = corrections.map(
    ({ control, date, by, measure, reason }) =>
      phrase`  ${longDate(date)}, ${control} ${MEASURES[measure]} (${by}) : ${reason.trim()}`,
  );
  const published = phrase`Campagne ${campaign.year} publiée le ${longDate(publishedAt)} ; ${count} depuis.`;
  return [published, ...lines, ""].join("\n");
}
