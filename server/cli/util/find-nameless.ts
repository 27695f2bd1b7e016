import type { Submission } from "../../../engine/index.ts";
import type { Fault } from "../../problem.ts";
import { phrase, quotedList } from "../../util/phrase.ts";

/** Why a paper cannot be made out to the establishment of a submission; undefined when it can. */
export function findNameless({ establishment = {} }: Submission): Fault | undefined {
  const missing = ["name", "finess"].filter((key) => (establishment[key] ?? "").trim() === "");
  const [first] = missing;
  if (first === undefined) return undefined;
  const fact = phrase`Il manque ${quotedList(missing, "et")} : de quel établissement est-ce ?`;
  const remedy = phrase`Écrivez "establishment": { "name": …, "finess": …, "town": … }.`;
  return { path: `/establishment/${first}`, message: `${fact} ${remedy}` };
}
