import { useContext } from "react";
import { fr } from "../../form/french.ts";
import { SheetContext } from "./sheet-context.ts";

/** The panel itself could not be fetched: the form goes on without it. */
export function SheetUnreachable() {
  const { close } = useContext(SheetContext);
  return (
    <div className="notice notice-error" role="alert">
      <p>
        <strong>{fr`La fiche ne peut pas être affichée.`}</strong>{" "}
        {fr`Le serveur ne répond pas. La saisie continue sans elle ; rechargez la page pour l'ouvrir, une fois la connexion revenue.`}
      </p>
      <p>
        <button type="button" onClick={close}>
          {fr`Fermer`}
        </button>
      </p>
    </div>
  );
}
