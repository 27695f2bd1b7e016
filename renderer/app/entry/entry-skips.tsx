import { fr } from "../../form/french.ts";

/** After « Aller au contenu »: the two columns beside the form. */
export function EntrySkips() {
  return (
    <>
      <a className="skip" href="#sommaire">
        {fr`Aller aux sections`}
      </a>
      <a className="skip" href="#resultats">
        {fr`Aller aux indicateurs`}
      </a>
    </>
  );
}
