import { fr } from "../../form/french.ts";
import type { WelcomeHandle } from "./use-welcome.ts";

export const WELCOME_ID = "premiere-visite";

/** The page in three sentences, above the first section that one opens. */
export function Welcome({ welcome }: { readonly welcome: WelcomeHandle }) {
  if (!welcome.isOpen) return null;
  return (
    <section id={WELCOME_ID} className="notice welcome" aria-label={fr`Comment marche cette page`}>
      <ol>
        <li>
          {fr`Chaque réponse s'enregistre d'elle-même dès que vous quittez sa case : fermez la page quand vous voulez, vous la retrouverez ainsi.`}
        </li>
        <li>
          <kbd>Tab</kbd> {fr`mène à la case suivante,`} <kbd>F1</kbd>{" "}
          {fr`ouvre le guide de la question, et`} <kbd>{fr`Ctrl K`}</kbd>{" "}
          {fr`mène à toute question par son numéro, le même que sur la grille imprimée.`}
        </li>
        <li>
          {fr`Les indicateurs et les contrôles suivent ce que vous saisissez, sans jamais empêcher d'enregistrer ; rien n'est définitif avant la signature.`}
        </li>
      </ol>
      <p>
        <button type="button" className="button-quiet" onClick={welcome.dismiss}>
          {fr`J'ai compris`}
        </button>
      </p>
    </section>
  );
}
