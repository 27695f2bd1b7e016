import type { ReactNode } from "react";
import { fr } from "../../form/french.ts";
import type { SignOffState } from "../api/sign-off-types.ts";
import { fillSentences, shownRate } from "./fill-sentences.ts";

interface FillSummaryProps {
  readonly fill: SignOffState["fill"];
  /** After the sentences. */
  readonly children?: ReactNode;
}

/** The fill rate against the required one: in words, and as a bar for the eye. */
export function FillSummary({ fill, children }: FillSummaryProps) {
  const [head, ...others] = fillSentences(fill);
  return (
    <section className="sign-off-part" aria-labelledby="remplissage">
      <h2 id="remplissage">{fr`Remplissage`}</h2>
      <p>{head}</p>
      <svg
        className="bar fill-bar"
        viewBox="0 0 100 6"
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect className="bar-track" width="100" height="6" />
        <rect className="bar-value" width={Math.min(100, shownRate(fill.rate))} height="6" />
        <rect className="bar-mark" x={Math.min(fill.required, 99.5)} width="0.5" height="6" />
      </svg>
      {others.map((sentence) => (
        <p key={sentence} className="sign-off-soft">
          {sentence}
        </p>
      ))}
      {children}
    </section>
  );
}
