import { didYouMean } from "../../util/did-you-mean.ts";
import { phrase } from "../../util/phrase.ts";
import { type CommandFailure, wrongUsage } from "../command-failure.ts";

export interface UnknownName {
  /** « La campagne », « L'indicateur »: the sentence goes on with « … » n'existe pas. */
  readonly what: string;
  readonly word: string;
  readonly known: readonly string[];
  /** « Campagnes », before the list of what exists. */
  readonly title: string;
}

/** Wrong usage: a name that nothing bears, what is near, what exists. */
export function unknownName({ what, word, known, title }: UnknownName): CommandFailure {
  const message = phrase`${what} « ${word} » n'existe pas.${didYouMean(word, known)}`;
  const list = known.length === 0 ? "aucune" : known.join(", ");
  return wrongUsage(`${message}\n${phrase`${title} : `}${list}.`);
}
