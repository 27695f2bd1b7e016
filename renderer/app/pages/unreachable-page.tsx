import { fr } from "../../form/french.ts";
import { Waiting } from "../loading/waiting.tsx";
import { Banner } from "./banner.tsx";

/** A part of the application itself could not be fetched: loading the page again fetches it. */
export function UnreachablePage() {
  return (
    <>
      <Banner />
      <main id="contenu" className="narrow" tabIndex={-1}>
        <h1 className="visually-hidden">{fr`Saisie`}</h1>
        <Waiting state={{ kind: "unreachable" }} what="" onRetry={() => window.location.reload()} />
      </main>
    </>
  );
}
