import { fr } from "../../form/french.ts";
import type { QuestionSheet } from "../api/types.ts";

interface SheetIndicatorsProps {
  readonly indicators: QuestionSheet["indicators"];
}

/** What the answer is for: each indicator that it feeds, what it means, how it is calculated. */
export function SheetIndicators({ indicators }: SheetIndicatorsProps) {
  return (
    <section aria-labelledby="fiche-indicateurs" className="sheet-indicators">
      <h3 id="fiche-indicateurs">{fr`À quoi sert cette réponse`}</h3>
      {indicators.length === 0 && (
        <p>{fr`Elle n'entre dans le calcul d'aucun indicateur : elle décrit l'établissement.`}</p>
      )}
      {indicators.map((indicator) => (
        <details key={indicator.id} open={indicators.length === 1}>
          <summary>
            <span className="reference">{indicator.reference}</span> {indicator.label}
          </summary>
          <p>{indicator.meaning}</p>
          <p className="sheet-words">{indicator.words}</p>
          {indicator.caution !== undefined && <p>{indicator.caution}</p>}
          <p className="sheet-level">
            {indicator.level}, {fr`en ${indicator.unit}.`}{" "}
            <a href={indicator.address} target="_blank" rel="noreferrer">
              {fr`Sa fiche`}
              <span className="visually-hidden">{fr` : ${indicator.label} (nouvel onglet)`}</span>
            </a>
          </p>
        </details>
      ))}
    </section>
  );
}
