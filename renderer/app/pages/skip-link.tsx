import { fr } from "../../form/french.ts";

/** The first stop of the keyboard: past the banner, to the page's own content. */
export function SkipLink() {
  return (
    <a className="skip" href="#contenu">
      {fr`Aller au contenu`}
    </a>
  );
}
