// Why it is not signed: every reason at once, under the eyes and the focus.

import { useEffect, useRef } from "react";
import { ChangeList } from "./change-list.tsx";
import { ObstacleList } from "./obstacles.tsx";
import type { SignOffRefusal } from "./sign-off-refusal.ts";

interface RefusalSummaryProps {
  readonly refusal: SignOffRefusal;
}

export function RefusalSummary({ refusal }: RefusalSummaryProps) {
  const { title, sentences, obstacles, changes } = refusal;
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each refusal takes the focus anew.
  useEffect(() => heading.current?.focus(), [refusal]);
  return (
    <section className="notice notice-error sign-off-refusal" aria-labelledby="refus">
      <h2 id="refus" ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {obstacles.length > 0 && <ObstacleList obstacles={obstacles} />}
      {changes.length > 0 && <ChangeList changes={changes} />}
    </section>
  );
}
