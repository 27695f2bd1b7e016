import { didYouMean } from "../util/did-you-mean.ts";
import { phrase } from "../util/phrase.ts";

const SHOWN = 12;

/** « x » is not one of the permitted answers; which one is near, and what they are. */
export function outOfList(data: unknown, allowed: unknown): string {
  const values = (Array.isArray(allowed) ? allowed : []).map(String);
  const [only] = values;
  if (values.length === 1 && only !== undefined) {
    const given = typeof data === "string" ? phrase`« ${data} »` : "cette valeur";
    return phrase`Il faut « ${only} », pas ${given}.`;
  }
  const list = values.slice(0, SHOWN).map((value) => phrase`« ${value} »`);
  const more = values.length > SHOWN ? phrase` et ${values.length - SHOWN} autres` : "";
  const wanted = `Il faut l'une des valeurs ${list.join(", ")}${more}.`;
  if (typeof data !== "string") return wanted;
  return `${phrase`« ${data} » n'est pas permis.`}${didYouMean(data, values)} ${wanted}`;
}
