// What the guide says of a question. Its own words are in the form already: they never wait.

import { type ReactNode, useCallback } from "react";
import type { FormPlan, Question } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { ApiClient } from "../api/api-client.ts";
import type { QuestionSheet } from "../api/types.ts";
import { useFetched } from "../loading/use-fetched.ts";
import { Waiting } from "../loading/waiting.tsx";
import { knownSheet, readSheet } from "./sheet-cache.ts";
import { SheetIndicators } from "./sheet-indicators.tsx";
import { SheetProvenance } from "./sheet-provenance.tsx";
import { unitSentence } from "./unit-sentence.ts";

interface GuidePartProps {
  readonly api: ApiClient;
  readonly plan: Pick<FormPlan, "campaign" | "hash">;
  readonly question: Question;
}

export function GuidePart({ api, plan, question }: GuidePartProps) {
  const { campaign, hash } = plan;
  const { id } = question;
  const load = useCallback(() => readSheet(api, campaign, hash, id), [api, campaign, hash, id]);
  const { state, again } = useFetched(load);
  const sheet = state.kind === "found" ? state.value : knownSheet(hash, id);
  return (
    <>
      {question.guidance !== undefined && <p className="sheet-guidance">{question.guidance}</p>}
      <dl className="sheet-facts">
        <Fact name={fr`Où trouver la réponse`}>{question.whereToFind}</Fact>
        <Fact name={fr`Unité`}>{unitSentence(question)}</Fact>
        <Fact name={fr`Concerne`}>{sheet?.population}</Fact>
        <Fact name={fr`Se pose`}>{question.condition}</Fact>
        <Fact name={fr`Total attendu`}>
          {question.total && fr`celui de ${question.total.reference} ${question.total.label}`}
        </Fact>
        <Fact name={fr`Publicité`}>
          {question.published ? fr`cette réponse est rendue publique` : undefined}
        </Fact>
        <Fact name={fr`Texte`}>{question.legalReference}</Fact>
      </dl>
      {sheet ? (
        <WholeGuide sheet={sheet} />
      ) : (
        state.kind !== "found" && (
          <Waiting state={state} what={fr`la suite de la fiche`} onRetry={again} />
        )
      )}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (children === undefined || children === "") return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function WholeGuide({ sheet }: { readonly sheet: QuestionSheet }) {
  return (
    <>
      {sheet.terms.length > 0 && (
        <section aria-labelledby="fiche-mots">
          <h3 id="fiche-mots">{fr`Les mots employés`}</h3>
          <dl className="sheet-facts">
            {sheet.terms.map(({ term, definition }) => (
              <Fact key={term} name={term}>
                {definition}
              </Fact>
            ))}
          </dl>
        </section>
      )}
      <SheetIndicators indicators={sheet.indicators} />
      <SheetProvenance mark={sheet.mark} />
      <p>
        <a href={sheet.address} target="_blank" rel="noreferrer">
          {fr`Voir la question dans le guide complet`}
          <span className="visually-hidden">{fr` (nouvel onglet)`}</span>
        </a>
      </p>
    </>
  );
}
