import { fr } from "../../form/french.ts";
import type { WelcomeHandle } from "./use-welcome.ts";
import { WELCOME_ID } from "./welcome.tsx";

/** « ? »: shows the three sentences again, or hides them. */
export function WelcomeButton({ welcome }: { readonly welcome: WelcomeHandle }) {
  return (
    <button
      ref={welcome.button}
      type="button"
      className="button-quiet welcome-button"
      aria-expanded={welcome.isOpen}
      aria-controls={welcome.isOpen ? WELCOME_ID : undefined}
      onClick={welcome.toggle}
    >
      <span aria-hidden="true">?</span>
      <span className="visually-hidden">{fr`Comment marche cette page`}</span>
    </button>
  );
}
