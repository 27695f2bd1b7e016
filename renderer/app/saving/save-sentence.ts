import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { momentOf } from "./moment-of.ts";
import type { SaveState } from "./save-state.ts";

export interface SaveSentence {
  readonly tone: "quiet" | "good" | "warn" | "bad";
  readonly text: string;
  /** « Nouvel essai dans 8 s. »: changes each second, shown but not said. */
  readonly countdown?: string;
}

/**
 * The state of saving in French; the worst news first. `faulty` is how many answers were typed in
 * a way that could not be understood, and so are not saved.
 */
export function saveSentence(state: SaveState, now: Date, faulty: number): SaveSentence {
  const kinds = [...state.unsaved.values()].map(({ kind }) => kind);
  const count = (kind: string) => kinds.filter((one) => one === kind).length;
  if (state.retryAt !== undefined) {
    const pending = count("pending");
    const waiting = plural(
      pending,
      "réponse n'est pas enregistrée",
      "réponses ne sont pas enregistrées",
    );
    const seconds = Math.max(1, Math.ceil((state.retryAt - now.getTime()) / 1000));
    return {
      tone: "bad",
      text: fr`Échec de l'enregistrement : ${waiting}. Gardez cette page ouverte.`,
      countdown: fr`Nouvel essai dans ${seconds} s.`,
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
      text: fr`${plural(count("refused"), "réponse refusée", "réponses refusées")} par le serveur.`,
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
