// Beside the form: what the answers of this section give, as they are typed.

import { memo, useContext } from "react";
import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { ComputedContext } from "../entry/entry-contexts.ts";
import { awaitedIndicators } from "./awaited-indicators.ts";
import { AwaitedResult } from "./awaited-result.tsx";
import { cellsAwaited } from "./cells-awaited.ts";
import { FindingsList } from "./findings-list.tsx";
import { ResultCard } from "./result-card.tsx";

interface ResultsPanelProps {
  readonly section: FormSection;
}

/** Controls that speak, then indicators that have a figure, then those that await answers. */
export const ResultsPanel = memo(function ResultsPanel({ section }: ResultsPanelProps) {
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const { calculation } = computed;
  const awaitedIds = awaitedIndicators(calculation.results);
  const awaited = section.results.filter(({ id }) => awaitedIds.has(id));
  const known = section.results.filter((result) => !awaited.includes(result));
  return (
    <>
      <FindingsList section={section} />
      <section aria-labelledby="resultats">
        <h2 id="resultats" tabIndex={-1}>{fr`Indicateurs de cette section`}</h2>
        {known.length === 0 && <p className="result-sentence">{emptySentence(awaited.length)}</p>}
        {known.map((result) => (
          <ResultCard key={result.id} result={result} />
        ))}
      </section>
      {awaited.length > 0 && (
        <section aria-labelledby="attente">
          <h2 id="attente">
            {fr`${plural(awaited.length, "indicateur de cette section attend", "indicateurs de cette section attendent")} des réponses`}
          </h2>
          {awaited.map((result) => (
            <AwaitedResult
              key={result.id}
              result={result}
              cells={cellsAwaited(calculation.results, result)}
            />
          ))}
        </section>
      )}
    </>
  );
});

function emptySentence(awaited: number): string {
  return awaited === 0
    ? fr`Cette section n'alimente aucun indicateur.`
    : fr`Chaque indicateur apparaît ici dès que ses réponses sont saisies.`;
}
