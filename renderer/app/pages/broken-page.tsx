import { fr } from "../../form/french.ts";

/** For a fault of ours: what could not be shown, what is safe, what to do. */
export function BrokenPage() {
  return (
    <main id="contenu" className="narrow" tabIndex={-1}>
      <h1>{fr`Cette page ne peut pas être affichée`}</h1>
      <div className="notice notice-error" role="alert">
        <p>
          {fr`Une erreur de l'application l'empêche. Les réponses déjà enregistrées le restent, et celles qui attendaient sont gardées sur cet ordinateur.`}
        </p>
        <p>
          <button type="button" onClick={() => window.location.reload()}>
            {fr`Recharger la page`}
          </button>
        </p>
        <p>
          <a href="/">{fr`Revenir à l'accueil`}</a>
        </p>
      </div>
    </main>
  );
}
