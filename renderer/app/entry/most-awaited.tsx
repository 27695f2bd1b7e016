import { memo, useContext } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { ComputedContext } from "./entry-contexts.ts";
import { QuestionLinks } from "./question-links.tsx";

const SHOWN = 3;

/** The unanswered questions that hold back most results. */
export const MostAwaited = memo(function MostAwaited() {
  const computed = useContext(ComputedContext);
  const blockers = (computed?.blockers ?? []).slice(0, SHOWN);
  if (blockers.length === 0) return null;
  const results = new Set(blockers.flatMap((blocker) => blocker.results));
  return (
    <div className="most-awaited">
      <p>{fr`${plural(results.size, "résultat attend", "résultats attendent")} d'abord :`}</p>
      <QuestionLinks cells={blockers.map(({ item }) => item)} />
    </div>
  );
});
