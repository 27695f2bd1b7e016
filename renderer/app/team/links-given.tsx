// Every link that was given for a record, and how to take one back.

import { useEffect, useRef, useState } from "react";
import { fr } from "../../form/french.ts";
import type { Delegation } from "../api/delegation-types.ts";
import { momentOf } from "../saving/moment-of.ts";
import { quoted } from "../visitor/quoted.ts";
import { coordinatorName } from "../visitor/said-name.ts";
import { linkState } from "./link-state.ts";

interface LinksGivenProps {
  readonly delegations: readonly Delegation[];
  readonly titleOf: (section: string) => string;
  readonly now: Date;
  /** False when it could not be done. */
  readonly onRevoke: (id: string) => Promise<boolean>;
}

export function LinksGiven({ delegations, titleOf, now, onRevoke }: LinksGivenProps) {
  if (delegations.length === 0) {
    return <p className="team-help">{fr`Aucun lien n'a encore été donné.`}</p>;
  }
  return (
    <ul className="team-links">
      {delegations.toReversed().map((one) => (
        <LinkGiven key={one.id} one={one} titleOf={titleOf} now={now} onRevoke={onRevoke} />
      ))}
    </ul>
  );
}

interface LinkGivenProps extends Omit<LinksGivenProps, "delegations"> {
  readonly one: Delegation;
}

function LinkGiven({ one, titleOf, now, onRevoke }: LinkGivenProps) {
  const { tone, text } = linkState(one, now);
  return (
    <li>
      <div>
        <p>
          <strong>{one.name}</strong>, {quoted(one.sections.map(titleOf))}
        </p>
        <p className="team-help">
          {fr`Confié par ${coordinatorName(one.givenBy)} ${momentOf(new Date(one.givenAt), now)}`}
          {" : "}
          <span className={`team-${tone}`}>{text}</span>
          {"."}
        </p>
        {one.note !== "" && <p className="team-note">{one.note}</p>}
      </div>
      {one.revoked === null && <Revoke name={one.name} onRevoke={() => onRevoke(one.id)} />}
    </li>
  );
}

interface RevokeProps {
  readonly name: string;
  readonly onRevoke: () => Promise<boolean>;
}

/** Asks once more: who holds the link loses it at once. */
function Revoke({ name, onRevoke }: RevokeProps) {
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    if (asking) confirm.current?.focus();
    else if (wasAsking.current) opener.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  if (!asking) {
    return (
      <button type="button" className="quiet" ref={opener} onClick={() => setAsking(true)}>
        {fr`Retirer le lien`}
        <span className="visually-hidden">{fr` donné à ${name}`}</span>
      </button>
    );
  }
  return (
    <fieldset className="team-revoke">
      <legend>{fr`Retirer le lien donné à ${name} ? Il cesse aussitôt ; ses réponses sont gardées.`}</legend>
      <button type="button" ref={confirm} onClick={async () => setFailed(!(await onRevoke()))}>
        {fr`Retirer`}
      </button>
      <button type="button" className="button-quiet" onClick={() => setAsking(false)}>
        {fr`Garder`}
      </button>
      {failed && <p role="alert">{fr`Le lien n'a pas pu être retiré. Essayez à nouveau.`}</p>}
    </fieldset>
  );
}
