// Establishments as cards, the first six in sight: forty would hide the rest of the page.

import { useId, useState } from "react";
import { fr } from "../../form/french.ts";
import { EstablishmentCard } from "./establishment-card.tsx";
import { EstablishmentSearch } from "./establishment-search.tsx";
import type { ListedEstablishment } from "./listed-establishment.ts";
import { matchesSearch } from "./matches-search.ts";

const FEW = 6;

interface FoldedEstablishmentsProps {
  readonly year: string;
  readonly establishments: readonly ListedEstablishment[];
}

/** Beyond six, the others are shown on demand. */
export function FoldedEstablishments({ year, establishments }: FoldedEstablishmentsProps) {
  const [unfolded, setUnfolded] = useState(false);
  const list = useId();
  const shown = unfolded ? establishments : establishments.slice(0, FEW);
  const others = establishments.length - FEW;
  return (
    <>
      <ul className="establishments" id={list}>
        {shown.map((establishment) => (
          <EstablishmentCard key={establishment.finess} year={year} establishment={establishment} />
        ))}
      </ul>
      {others > 0 && (
        <p>
          <button
            type="button"
            className="button-quiet"
            aria-expanded={unfolded}
            aria-controls={list}
            onClick={() => setUnfolded(!unfolded)}
          >
            {unfolded ? fr`N'en montrer que ${FEW}` : foldSentence(others)}
          </button>
        </p>
      )}
    </>
  );
}

/** With a search box when there are many. */
export function EstablishmentList({ year, establishments }: FoldedEstablishmentsProps) {
  const [typed, setTyped] = useState("");
  const found = establishments.filter((one) => isFound(typed, one));
  return (
    <>
      {establishments.length > FEW && (
        <EstablishmentSearch typed={typed} found={found.length} onType={setTyped} />
      )}
      <FoldedEstablishments year={year} establishments={found} />
    </>
  );
}

export function isFound(
  typed: string,
  { name, town, finess, categoryLabel }: ListedEstablishment,
): boolean {
  return matchesSearch(typed, [name, town, finess, categoryLabel]);
}

function foldSentence(others: number): string {
  return others === 1 ? fr`Montrer l'autre` : fr`Montrer les ${others} autres`;
}
