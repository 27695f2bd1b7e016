// The mail that goes with a link, ready to be sent from the coordinator's own mailbox.

import { fr } from "../../form/french.ts";
import type { NewDelegation } from "../api/delegation-types.ts";
import { quoted } from "../visitor/quoted.ts";

export interface Mail {
  readonly subject: string;
  readonly body: string;
}

export function mailText(
  { name, note }: Pick<NewDelegation, "name" | "note">,
  titles: readonly string[],
  establishment: string,
  link: string,
): Mail {
  const what = titles.length > 1 ? "les sections" : "la section";
  return {
    subject: fr`${establishment} : ${what} ${quoted(titles)} à remplir`,
    body: [
      fr`Bonjour ${name},`,
      fr`Merci de remplir ${what} ${quoted(titles)} du questionnaire de l'établissement ${establishment}. Ce lien l'ouvre, et n'ouvre rien d'autre :`,
      link,
      ...(note === "" ? [] : [note]),
      fr`Chaque réponse est enregistrée aussitôt : vous pouvez vous arrêter et reprendre avec le même lien. Il est à vous, ne le transmettez pas.`,
    ].join("\n\n"),
  };
}

export function mailAddress({ subject, body }: Mail): string {
  const lines = body.replaceAll("\n", "\r\n");
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines)}`;
}
