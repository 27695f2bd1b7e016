import { memo, useContext } from "react";
import { awaitedSentence } from "../results/awaited-sentence.ts";
import { mostAwaitedAnswers } from "../results/most-awaited-answers.ts";
import { ComputedContext } from "./entry-contexts.ts";
import { QuestionLinks } from "./question-links.tsx";

const SHOWN = 3;

/** The unanswered questions that hold back most results. */
export const MostAwaited = memo(function MostAwaited() {
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const awaited = mostAwaitedAnswers(computed.blockers, computed.calculation.results, SHOWN);
  return <Awaited items={awaited.items} indicators={awaited.indicators.size} />;
});

interface AwaitedProps {
  readonly items: readonly string[];
  readonly indicators: number;
}

const Awaited = memo(
  function Awaited({ items, indicators }: AwaitedProps) {
    if (items.length === 0) return null;
    return (
      <div className="most-awaited">
        <p>{awaitedSentence(items.length, indicators)}</p>
        <QuestionLinks cells={items} />
      </div>
    );
  },
  (one, other) => one.indicators === other.indicators && one.items.join() === other.items.join(),
);
