import { useId } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";

interface EstablishmentSearchProps {
  readonly typed: string;
  /** How many establishments answer to it. */
  readonly found: number;
  readonly onType: (typed: string) => void;
}

/** Filters as one types; how many are left is said. */
export function EstablishmentSearch({ typed, found, onType }: EstablishmentSearchProps) {
  const id = useId();
  return (
    <search className="establishment-search">
      <label htmlFor={id}>{fr`Nom, ville ou FINESS`}</label>
      <input
        id={id}
        type="search"
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={(event) => onType(event.currentTarget.value)}
      />
      <p role="status">
        {typed.trim() === "" ? "" : plural(found, "établissement trouvé", "établissements trouvés")}
      </p>
    </search>
  );
}
