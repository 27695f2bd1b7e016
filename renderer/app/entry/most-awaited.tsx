import { memo, useContext } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { awaitedIndicators } from "../results/awaited-indicators.ts";
import { ComputedContext } from "./entry-contexts.ts";
import { QuestionLinks } from "./question-links.tsx";

const SHOWN = 3;

/** The unanswered questions that hold back most results. */
export const MostAwaited = memo(function MostAwaited() {
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const blockers = computed.blockers.slice(0, SHOWN);
  if (blockers.length === 0) return null;
  const waiting = awaitedIndicators(computed.calculation.results).size;
  return (
    <div className="most-awaited">
      {waiting > 0 && (
        <p>
          {fr`${plural(waiting, "indicateur attend", "indicateurs attendent")} des réponses, toutes sections comprises.`}
        </p>
      )}
      <p>{fr`Répondez d'abord à :`}</p>
      <QuestionLinks cells={blockers.map(({ item }) => item)} />
    </div>
  );
});
