import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { momentOf } from "./moment-of.ts";
import type { SaveState } from "./save-state.ts";
import { LONGEST_RETRY_MS } from "./save-transitions.ts";

export interface SaveSentence {
  readonly tone: "quiet" | "good" | "warn" | "bad";
  readonly text: string;
  /** « Nouvel essai dans 8 s. »: changes each second, shown but not said. */
  readonly countdown?: string;
}

/**
 * The state of saving in French; the worst news first. `faulty` is how many answers were typed in
 * a way that could not be understood, and so are not saved. `online` is false when the device knows
 * that it has no network.
 */
export function saveSentence(
  state: SaveState,
  now: Date,
  faulty: number,
  online = true,
): SaveSentence {
  const kinds = [...state.unsaved.values()].map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  if (state.retryAt !== undefined) {
    const pending = count("pending");
    const waiting = plural(
      pending,
      "réponse n'est pas enregistrée",
      "réponses ne sont pas enregistrées",
    );
    // A clock that was set meanwhile does not announce an attempt in an hour.
    const wait = Math.min(state.retryAt - now.getTime(), LONGEST_RETRY_MS);
    const seconds = Math.max(1, Math.ceil(wait / 1000));
    const advice = state.kept
      ? fr`Gardez cette page ouverte.`
      : fr`Ne fermez pas cette page : votre navigateur ne garde rien, elles seraient perdues.`;
    const countdown = fr`Nouvel essai dans ${seconds} s.`;
    if (!online && state.kept) return { tone: "warn", text: keptHere(pending), countdown };
    return {
      tone: "bad",
      text: fr`Échec de l'enregistrement : ${waiting}. ${advice}`,
      countdown,
    };
  }
  if (count("conflict") > 0) {
    return {
      tone: "bad",
      text: fr`${plural(count("conflict"), "réponse a été modifiée", "réponses ont été modifiées")} ailleurs : choisissez la valeur à garder.`,
    };
  }
  if (count("refused") > 0) {
    return {
      tone: "bad",
      text: fr`${plural(count("refused"), "réponse n'a pas pu être enregistrée", "réponses n'ont pas pu être enregistrées")} : choisissez quoi en faire.`,
    };
  }
  if (faulty > 0) {
    const unsaved = plural(faulty, "réponse non enregistrée", "réponses non enregistrées");
    return { tone: "warn", text: fr`${unsaved} : à corriger` };
  }
  if (kinds.length > 0) return { tone: "quiet", text: fr`Enregistrement…` };
  if (state.lastSavedAt === undefined) return { tone: "quiet", text: fr`Rien à enregistrer` };
  return { tone: "good", text: fr`Enregistré ${momentOf(new Date(state.lastSavedAt), now)}` };
}

/** Nothing is lost and nothing is to be done: the cause, then what becomes of them. */
function keptHere(count: number): string {
  return count < 2
    ? fr`Pas de réseau : ${plural(count, "réponse gardée", "")} sur cet ordinateur, envoyée dès son retour.`
    : fr`Pas de réseau : ${plural(count, "", "réponses gardées")} sur cet ordinateur, envoyées dès son retour.`;
}
