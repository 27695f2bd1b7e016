// For whoever came by a link: what they were given, by whom, and the way out.

import { useContext, useState } from "react";
import { fr } from "../../form/french.ts";
import { homeAddress } from "../router/route.ts";
import { quoted } from "./quoted.ts";
import { coordinatorName } from "./said-name.ts";
import { useVisitor, VisitorContext } from "./visitor-context.ts";

/** Above the banner, which stays in sight: this needs not. */
export function GuestLine() {
  const { access } = useVisitor();
  if (access?.sections === undefined || access.ended) return null;
  const { name = "", givenBy, note = "", titles = [] } = access;
  const what = titles.length > 1 ? "aux sections" : "à la section";
  return (
    <aside className="guest-line" aria-label={fr`Votre accès`}>
      <div className="guest-line-inside">
        <p>{fr`${name}, vous répondez ${what} ${quoted(titles)} à la demande de ${coordinatorName(givenBy)}.`}</p>
        <Leave />
        {note !== "" && <p className="guest-note">{fr`Son mot pour vous : « ${note} »`}</p>}
      </div>
    </aside>
  );
}

/** In the banner: wherever one is in the page, nothing more is saved. */
export function EndedLine() {
  const { access } = useVisitor();
  if (!access?.ended) return null;
  return (
    <div className="guest-line guest-line-ended" role="alert">
      <div className="guest-line-inside">
        <p>
          <strong>{fr`Votre lien n'est plus valable.`}</strong>{" "}
          {fr`Ce qui a été enregistré est gardé, et ce que vous venez d'écrire reste sur cet ordinateur. Pour continuer, demandez un autre lien à ${access.givenBy === undefined ? "la personne qui vous l'a envoyé" : coordinatorName(access.givenBy)}.`}
        </p>
        <Leave />
      </div>
    </div>
  );
}

/** The answers that wait are kept in the browser: they do not go with the access. */
function Leave() {
  const visitors = useContext(VisitorContext);
  const [failed, setFailed] = useState(false);
  const onLeave = async () => {
    if (await visitors.leave()) window.location.assign(homeAddress());
    else setFailed(true);
  };
  return (
    <>
      <button type="button" className="quiet" onClick={() => void onLeave()}>
        {fr`Quitter cet accès`}
      </button>
      {failed && <p role="alert">{fr`Le serveur ne répond pas : l'accès n'est pas quitté.`}</p>}
    </>
  );
}
