// What must be known of the whole record before reading or filling a section of it.

import { useContext } from "react";
import { fr } from "../../form/french.ts";
import { EntryPlaceContext } from "./entry-contexts.ts";
import type { Entry } from "./load-entry.ts";

interface RecordNoticesProps {
  readonly entry: Entry;
}

export function RecordNotices({ entry }: RecordNoticesProps) {
  const { record, plan } = entry;
  return (
    <>
      {!record.editable && (
        <div className="notice notice-warning" role="note">
          <p>
            <strong>{fr`Lecture seule.`}</strong> {fr`${record.reason ?? ""}`}
          </p>
        </div>
      )}
      {record.hash !== plan.hash && <Changed setAside={setAsideItems(record)} />}
    </>
  );
}

function setAsideItems({ setAside = [] }: Entry["record"]): readonly string[] {
  return Array.isArray(setAside) ? setAside : Object.keys(setAside);
}

/** The campaign is no longer the one under which the record was begun. */
function Changed({ setAside }: { readonly setAside: readonly string[] }) {
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
    </div>
  );
}
