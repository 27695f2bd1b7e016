// What must be known of the whole record before reading or filling a section of it.

import { useContext } from "react";
import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { Signature } from "../api/types.ts";
import { Link } from "../router/link.tsx";
import { recordAddress } from "../router/route.ts";
import { momentOf } from "../saving/moment-of.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";
import type { Entry } from "./load-entry.ts";

interface RecordNoticesProps {
  readonly entry: Entry;
}

export function RecordNotices({ entry }: RecordNoticesProps) {
  const { record, plan } = entry;
  return (
    <>
      {!record.editable &&
        (record.signature ? (
          <Signed signature={record.signature} plan={plan} />
        ) : (
          <ReadOnly reason={record.reason ?? ""} plan={plan} />
        ))}
      {record.hash !== plan.hash && (
        <Changed setAside={Object.keys(record.setAside ?? {})} plan={plan} />
      )}
    </>
  );
}

interface ReadOnlyProps {
  readonly reason: string;
  readonly plan: FormPlan;
}

/** A closed campaign, or one to come: the server says which and since when. */
function ReadOnly({ reason, plan }: ReadOnlyProps) {
  return (
    <div className="notice notice-warning" role="note">
      <p>
        <strong>{fr`Lecture seule.`}</strong> {fr`${reason}`}
      </p>
      <Help plan={plan} />
    </div>
  );
}

interface SignedProps {
  readonly signature: Signature;
  readonly plan: FormPlan;
}

function Signed({ signature: { author, at }, plan }: SignedProps) {
  const { year, finess } = useContext(EntryPlaceContext);
  return (
    <div className="notice notice-warning" role="note">
      <p>
        <strong>{fr`Dossier signé.`}</strong>{" "}
        {fr`${author} l'a signé ${momentOf(new Date(at), new Date())} : ses réponses se lisent et ne changent plus.`}
      </p>
      <p>
        <Link to={recordAddress("signOff", year, finess)}>
          {fr`Voir la signature, ou rouvrir le dossier pour corriger`}
        </Link>
      </p>
      <Help plan={plan} />
    </div>
  );
}

/** Who can help, in the campaign's words. */
function Help({ plan: { help, helpUrl } }: { readonly plan: FormPlan }) {
  if (help === undefined) return null;
  return (
    <p>
      {help} {helpUrl !== undefined && <a href={helpUrl}>{fr`Écrire à l'assistance`}</a>}
    </p>
  );
}

interface ChangedProps {
  readonly setAside: readonly string[];
  readonly plan: FormPlan;
}

/** The campaign is no longer the one under which the record was begun. */
function Changed({ setAside, plan }: ChangedProps) {
  const { index } = useContext(EntryPlaceContext);
  return (
    <div className="notice notice-warning" role="note">
      <p>
        <strong>{fr`Le questionnaire a changé depuis le début de cette saisie.`}</strong>{" "}
        {fr`Relisez vos réponses : certaines questions ont pu être reformulées.`}
      </p>
      {setAside.length > 0 && (
        <>
          <p>{fr`Ces réponses ne sont plus acceptées telles quelles. Elles ne comptent plus :`}</p>
          <ul>
            {setAside.map((item) => (
              <li key={item}>{index.get(item)?.question.label ?? item}</li>
            ))}
          </ul>
        </>
      )}
      <Help plan={plan} />
    </div>
  );
}
