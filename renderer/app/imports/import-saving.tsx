// The chosen answers on their way to the server, each upon the version it was compared with; then
// what became of them.

import { useContext, useEffect, useState } from "react";
import type { Answer } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";
import { ConflictChoice } from "../entry/conflict-choice.tsx";
import type { QuestionIndex } from "../entry/question-index.ts";
import { usePageTitle } from "../pages/use-page-title.ts";
import { Link } from "../router/link.tsx";
import { entryAddress } from "../router/route.ts";
import { sameAnswer } from "../saving/same-answer.ts";
import { SaveQueueContext, useSaving } from "../saving/save-context.ts";
import { knownAnswer, type SaveState, unsavedAnswer } from "../saving/save-state.ts";

interface ImportSavingProps {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly index: QuestionIndex;
  readonly year: string;
  readonly finess: string;
  readonly onMore: () => void;
}

export function ImportSaving({ answers, index, year, finess, onMore }: ImportSavingProps) {
  const queue = useContext(SaveQueueContext);
  const [given, setGiven] = useState(false);
  useEffect(() => {
    for (const [item, value] of answers) queue.answer(item, value);
    queue.flush();
    setGiven(true);
  }, [queue, answers]);
  const state = useSaving((all) => all);
  const items = [...answers.keys()];
  const isOver = given && items.every((item) => isSettled(state, item));
  const heading = usePageTitle(isOver ? fr`Grille importée` : fr`Enregistrement`, isOver ? 2 : 1);
  const saved = items.filter((item) => isSaved(state, item, answers.get(item)));
  const first = items.map((item) => index.get(item)).find((place) => place !== undefined);
  const section = first === undefined ? {} : { section: first.section };
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {isOver ? savedSentence(saved.length) : fr`Enregistrement`}
      </h1>
      <p role="status">
        {isOver
          ? fr`Les réponses importées sont dans le questionnaire, avec les indicateurs qu'elles donnent.`
          : fr`${savedSentence(saved.length)} sur ${items.length}.`}
      </p>
      {items.map((item) => (
        <Unsaved key={item} item={item} index={index} year={year} finess={finess} />
      ))}
      {isOver && (
        <p className="buttons">
          <Link className="button" to={entryAddress({ year, finess, ...section })}>
            {fr`Revenir au questionnaire`}
          </Link>
          <button type="button" className="button-quiet" onClick={onMore}>
            {fr`Importer une autre grille`}
          </button>
        </p>
      )}
    </>
  );
}

function savedSentence(count: number): string {
  return fr`${plural(count, "réponse enregistrée", "réponses enregistrées")}`;
}

function isSettled({ unsaved }: SaveState, item: string): boolean {
  const kind = unsaved.get(item)?.kind;
  return kind === undefined || kind === "refused";
}

function isSaved(state: SaveState, item: string, value: Answer | undefined): boolean {
  const known = knownAnswer(state, item)?.value ?? null;
  return !state.unsaved.has(item) && value !== undefined && sameAnswer(known, value);
}

interface UnsavedProps extends Pick<ImportSavingProps, "index" | "year" | "finess"> {
  readonly item: string;
}

/** An answer that somebody else changed since the preview, or that the server refuses. */
function Unsaved({ item, index, year, finess }: UnsavedProps) {
  const queue = useContext(SaveQueueContext);
  const unsaved = useSaving((state) => unsavedAnswer(state, item));
  const place = index.get(item);
  if (place === undefined || unsaved === undefined || unsaved.kind === "pending") return null;
  const { question, section } = place;
  return (
    <section className="import-block">
      <h2 className="import-question">
        <span className="reference">{question.reference}</span> {question.label}
      </h2>
      {unsaved.kind === "conflict" ? (
        <ConflictChoice
          question={question}
          conflict={unsaved}
          onChoice={(choice) => queue.settle(item, choice)}
        />
      ) : (
        <div className="notice notice-error" role="alert">
          <p>
            <strong>{fr`Non enregistré.`}</strong> {fr`${unsaved.reason}`}
          </p>
          <p>
            <Link to={entryAddress({ year, finess, section, question: item })}>
              {fr`Saisir la réponse`}
            </Link>
          </p>
        </div>
      )}
    </section>
  );
}
