import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { FoldedLinks } from "./folded-links.tsx";
import type { UnsavedHere } from "./unsaved-here.ts";
import { isAllSaved } from "./unsaved-here.ts";

interface UnsavedNoticeProps {
  readonly unsaved: UnsavedHere;
}

/** Signing waits for what this browser has not saved: what it is, and where. */
export function UnsavedNotice({ unsaved }: UnsavedNoticeProps) {
  if (isAllSaved(unsaved)) return null;
  const { items, justifications, faulty } = unsaved;
  return (
    <div className="notice notice-warning">
      <p>
        <strong>{fr`La signature attend : tout n'est pas enregistré sur cet appareil.`}</strong>
      </p>
      {items.length > 0 && (
        <>
          <p>
            {fr`${plural(items.length, "réponse n'est pas encore enregistrée", "réponses ne sont pas encore enregistrées")} :`}
          </p>
          <FoldedLinks items={items} />
        </>
      )}
      {justifications > 0 && (
        <p>
          {fr`${plural(justifications, "justification n'est pas encore enregistrée", "justifications ne sont pas encore enregistrées")}.`}
        </p>
      )}
      {faulty.length > 0 && (
        <>
          <p>
            {fr`${plural(faulty.length, "réponse est à corriger", "réponses sont à corriger")} avant d'être ${faulty.length > 1 ? "enregistrées" : "enregistrée"} :`}
          </p>
          <FoldedLinks items={faulty} />
        </>
      )}
    </div>
  );
}
