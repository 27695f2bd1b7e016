// What the grids would do, before anything is done: to choose, to correct, to change, what is kept.

import type { RefObject } from "react";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import type { ImportPreview as Preview } from "../api/import-types.ts";
import type { QuestionIndex } from "../entry/question-index.ts";
import { ImportChanges } from "./import-changes.tsx";
import { ImportConflict } from "./import-conflict.tsx";
import { ImportFaults } from "./import-faults.tsx";
import type { ImportPlan } from "./import-plan.ts";
import { ImportProposals } from "./import-proposals.tsx";
import { importSummary } from "./import-summary.ts";
import type { OpenImport } from "./use-import.ts";

interface ImportPreviewProps {
  readonly open: OpenImport;
  readonly preview: Preview;
  readonly plan: ImportPlan;
  readonly index: QuestionIndex;
  readonly year: string;
  readonly finess: string;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

export function ImportPreview(props: ImportPreviewProps) {
  const { open, preview, plan, heading } = props;
  const several = preview.workbooks.length > 1;
  return (
    <>
      <section className="import-block" aria-labelledby="lecture">
        <h2 id="lecture" aria-describedby="resume" ref={heading} tabIndex={-1}>
          {several ? fr`Ce que disent les grilles` : fr`Ce que dit la grille`}
        </h2>
        <p id="resume">{importSummary(preview, plan)}</p>
      </section>
      {plan.conflicts.length > 0 && (
        <section className="import-block" aria-labelledby="contradictions">
          <h2 id="contradictions">{fr`À trancher`}</h2>
          <p>{fr`Ces grilles répondent différemment à une même question. Laquelle croire ?`}</p>
          {plan.conflicts.map((conflict) => (
            <ImportConflict
              key={conflict.id}
              conflict={conflict}
              chosen={open.choices.get(conflict.id)}
              onChoose={(choice) => open.choose(conflict.id, choice)}
            />
          ))}
        </section>
      )}
      {preview.faults.length > 0 && (
        <section className="import-block" aria-labelledby="corrections">
          <h2 id="corrections">{fr`À corriger`}</h2>
          <p>
            {fr`Ces cellules ne sont pas reprises et la réponse actuelle est gardée. Corrigez-les dans la grille puis choisissez-la à nouveau, ou saisissez les réponses.`}
          </p>
          <ImportFaults
            faults={preview.faults}
            several={several}
            index={props.index}
            year={props.year}
            finess={props.finess}
          />
        </section>
      )}
      {plan.sections.length > 0 && <Changes open={open} plan={plan} several={several} />}
      {plan.proposed.length > 0 && <ImportProposals open={open} plan={plan} several={several} />}
      {preview.kept > 0 && (
        <p className="import-kept">
          {fr`${plural(preview.kept, "case laissée vide", "cases laissées vides")} dans ${several ? "les grilles" : "la grille"} : les réponses actuelles sont gardées.`}
        </p>
      )}
    </>
  );
}

interface ChangesProps {
  readonly open: OpenImport;
  readonly plan: ImportPlan;
  readonly several: boolean;
}

function Changes({ open, plan, several }: ChangesProps) {
  const items = plan.sections.flatMap((section) => section.items.map(({ id }) => id));
  const isTicked = items.some((item) => !open.left.has(item));
  return (
    <section className="import-block" aria-labelledby="changements">
      <div className="import-head">
        <h2 id="changements">{fr`À enregistrer`}</h2>
        <button type="button" className="quiet" onClick={() => open.tick(items, !isTicked)}>
          {isTicked ? fr`Tout décocher` : fr`Tout cocher`}
        </button>
      </div>
      {plan.sections.map((section) => (
        <ImportChanges
          key={section.id}
          section={section}
          several={several}
          left={open.left}
          onTick={open.tick}
        />
      ))}
    </section>
  );
}
