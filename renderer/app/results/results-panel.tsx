// Beside the form: what the answers of this section give, as they are typed.

import { memo, useContext } from "react";
import type { Calculation, FormResult, FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { ComputedContext } from "../entry/entry-contexts.ts";
import { FindingNote } from "../entry/finding-note.tsx";
import { QuestionLinks } from "../entry/question-links.tsx";
import { AwaitedResult } from "./awaited-result.tsx";
import { cellsAwaited } from "./cells-awaited.ts";
import { ResultCard } from "./result-card.tsx";

interface ResultsPanelProps {
  readonly section: FormSection;
}

/** Controls that speak, then indicators that have a figure, then those that await answers. */
export const ResultsPanel = memo(function ResultsPanel({ section }: ResultsPanelProps) {
  const computed = useContext(ComputedContext);
  if (!computed) return null;
  const { calculation } = computed;
  const awaited = section.results.filter((result) => isAwaited(calculation, result));
  const known = section.results.filter((result) => !awaited.includes(result));
  return (
    <>
      <FindingsOfSection section={section} findings={calculation.findings} />
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
            {fr`${plural(awaited.length, "indicateur attend", "indicateurs attendent")} des réponses`}
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

/** Some line lacks an answer and none has a figure. */
function isAwaited({ results }: Calculation, result: FormResult): boolean {
  const ids = result.lines?.map(({ key }) => `${result.id}.${key}`) ?? [result.id];
  const found = ids.map((id) => results[id]).filter((one) => one !== undefined);
  const missing = found.some((one) => "absence" in one && one.absence === "missing");
  return missing && !found.some((one) => "value" in one);
}

interface FindingsProps extends ResultsPanelProps {
  readonly findings: Calculation["findings"];
}

function FindingsOfSection({ section, findings }: FindingsProps) {
  const items = new Set(section.questions.map(({ id }) => id));
  const here = findings.filter((finding) => finding.items.some((item) => items.has(item)));
  if (here.length === 0) return null;
  return (
    <section className="findings" aria-labelledby="controles">
      <h2 id="controles">{fr`Contrôles`}</h2>
      {here.map((finding) => (
        <FindingNote key={`${finding.control}.${finding.line ?? ""}`} finding={finding}>
          <QuestionLinks cells={finding.items} />
        </FindingNote>
      ))}
    </section>
  );
}
