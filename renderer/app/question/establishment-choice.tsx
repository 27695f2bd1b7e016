// The paper says which question, not always whose: the establishment is chosen among those within reach.

import { useState } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { EstablishmentSummary } from "../api/types.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { findEstablishments } from "./find-establishments.ts";

const MOST = 30;
const BOX = "etablissement-cherche";

interface EstablishmentChoiceProps {
  readonly year: string;
  readonly reference: string;
  readonly establishments: readonly EstablishmentSummary[];
  /** FINESS of the last one opened on this device: offered first. */
  readonly last: string | undefined;
}

export function EstablishmentChoice(props: EstablishmentChoiceProps) {
  const { year, reference, establishments, last } = props;
  const [text, setText] = useState("");
  if (establishments.length === 0) {
    return <p>{fr`Aucun établissement n'est à votre portée dans la campagne ${year}.`}</p>;
  }
  const found = findEstablishments(establishments, text, last);
  const shown = found.slice(0, MOST);
  return (
    <>
      <p>
        {fr`Ce numéro est celui de la question ${reference} de la campagne ${year}, sur la grille comme à l'écran. Pour quel établissement l'ouvrir ?`}
      </p>
      <search className="choice-search">
        <label htmlFor={BOX}>{fr`Chercher par nom, ville ou numéro FINESS`}</label>
        <input
          id={BOX}
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
        <p role="status">
          {text.trim() !== "" && plural(found.length, "établissement", "établissements")}
        </p>
      </search>
      <ul className="choice-list">
        {shown.map(({ finess, name, town, categoryLabel }) => (
          <li key={finess}>
            <Link to={entryAddress({ year, finess, section: reference })}>{name}</Link>
            <span>
              {fr`${categoryLabel}, ${town}, ${finess}`}
              {finess === last && fr` (le dernier ouvert ici)`}
            </span>
          </li>
        ))}
      </ul>
      {found.length > shown.length && (
        <p>{fr`et ${plural(found.length - shown.length, "autre", "autres")} : précisez la recherche.`}</p>
      )}
    </>
  );
}
