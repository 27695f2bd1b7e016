// Beside the form: what the answers of this section give, as they are typed.

import { memo, useContext } from "react";
import type { FormResult, FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { EstablishmentRecord } from "../api/types.ts";
import { ComputedContext } from "../entry/entry-contexts.ts";
import { awaitedIndicators } from "./awaited-indicators.ts";
import { AwaitedResult } from "./awaited-result.tsx";
import { cellsAwaited } from "./cells-awaited.ts";
import { FindingsList } from "./findings-list.tsx";
import { ResultCard } from "./result-card.tsx";

interface ResultsPanelProps {
  readonly section: FormSection;
  readonly record: EstablishmentRecord;
  /** How many indicators of the section read others that the person was not given. */
  readonly elsewhere?: number;
}

/** Controls that speak, then indicators that have a figure, then those that await answers. */
export const ResultsPanel = memo(function ResultsPanel(props: ResultsPanelProps) {
  const { section, record, elsewhere = 0 } = props;
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const { results } = computed.calculation;
  const lastYear = record.lastYearResults ?? NONE;
  const awaitedIds = awaitedIndicators(results);
  const awaited = section.results.filter(({ id }) => awaitedIds.has(id));
  const known = section.results.filter(({ id }) => !awaitedIds.has(id));
  return (
    <>
      <FindingsList section={section} />
      <section aria-labelledby="resultats">
        <h2 id="resultats" tabIndex={-1}>{fr`Indicateurs de cette section`}</h2>
        {known.length + elsewhere === 0 && (
          <p className="result-sentence">{emptySentence(awaited.length)}</p>
        )}
        {known.map((result) => (
          <ResultCard key={result.id} result={result} lastYear={lastYear} />
        ))}
        <Elsewhere count={elsewhere} />
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
              cells={cellsAwaited(results, result)}
              before={lastYearOf(lastYear, result)}
            />
          ))}
        </section>
      )}
    </>
  );
});

const NONE: NonNullable<EstablishmentRecord["lastYearResults"]> = {};

function lastYearOf(lastYear: typeof NONE, { id, lines }: FormResult) {
  return lines === undefined ? lastYear[id] : undefined;
}

/** To who was given some sections only: these would be missing through no fault of theirs. */
function Elsewhere({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="result-sentence">
      {fr`${plural(count, "indicateur de cette section se calcule", "indicateurs de cette section se calculent")} aussi avec d'autres sections.`}
    </p>
  );
}

function emptySentence(awaited: number): string {
  return awaited === 0
    ? fr`Cette section n'alimente aucun indicateur.`
    : fr`Chaque indicateur apparaît ici dès que ses réponses sont saisies.`;
}
