// Where a managing body may answer for its establishments: its answer, or the establishment's own.

import type { FocusEvent, ReactNode } from "react";
import { useContext, useState } from "react";
import type { Answer, Question } from "../../../../engine/index.ts";
import { fr } from "../../../form/french.ts";
import { useJustification } from "../../justification/use-justification.ts";
import { Link } from "../../router/link.tsx";
import { managingBodyAddress, questionFragment } from "../../router/route.ts";
import { sameAnswer } from "../../saving/same-answer.ts";
import { useSaving } from "../../saving/save-context.ts";
import { knownAnswer, unsavedAnswer } from "../../saving/save-state.ts";
import { useVisitor } from "../../visitor/visitor-context.ts";
import { CommonAnswersContext } from "./common-answers-context.ts";
import { Departure } from "./departure.tsx";
import { SharedAnswer } from "./shared-answer.tsx";

interface CommonAnswerBoxProps {
  readonly question: Question;
  /** The box of the question. */
  readonly children: ReactNode;
}

/** What stands in the place of a question's box: the box itself, but for common questions. */
export function CommonAnswerBox({ question, children }: CommonAnswerBoxProps) {
  if (question.level !== "og") return children;
  return <CommonQuestionBox question={question}>{children}</CommonQuestionBox>;
}

function CommonQuestionBox({ question, children }: CommonAnswerBoxProps) {
  const { common } = useContext(CommonAnswersContext);
  const own = useOwnAnswer(question.id);
  const { value: reason } = useJustification(`item:${question.id}`);
  const [isInBox, setInBox] = useState(false);
  const shared = common[question.id]?.value ?? null;
  const differs = own !== null && !sameAnswer(own, shared);
  // Cleared, or passing by the common value: the box stays for as long as somebody types in it.
  if (shared !== null && reason === null && !differs && !isInBox) {
    return <SharedAnswer question={question} shared={shared} />;
  }
  const onBlur = ({ currentTarget, relatedTarget }: FocusEvent) =>
    setInBox(currentTarget.contains(relatedTarget));
  return (
    <div className="common-answer-box">
      {/* biome-ignore lint/a11y/noStaticElementInteractions: listens to its own boxes. */}
      <div onFocus={() => setInBox(true)} onBlur={onBlur}>
        {children}
      </div>
      {shared === null ? (
        <Offer question={question} />
      ) : (
        <Departure
          question={question}
          shared={shared}
          answered={own !== null}
          differs={differs}
          onReturn={() => setInBox(false)}
        />
      )}
    </div>
  );
}

/** As it was last given here, or told by the server. */
function useOwnAnswer(item: string): Answer | null {
  return useSaving((state) => {
    const unsaved = unsavedAnswer(state, item);
    return unsaved === undefined ? (knownAnswer(state, item)?.value ?? null) : unsaved.value;
  });
}

/** Nobody has answered for all yet: they may. */
function Offer({ question }: { readonly question: Question }) {
  const { year, bodyFiness, bodyName } = useContext(CommonAnswersContext);
  const isGuest = useVisitor().access?.sections !== undefined;
  return (
    <p className="common-answer-hint">
      {fr`${bodyName} peut répondre une seule fois pour tous ses établissements.`}{" "}
      {!isGuest && (
        <Link to={managingBodyAddress(year, bodyFiness) + questionFragment(question.id)}>
          {fr`Répondre pour tous`}
          <span className="visually-hidden">{fr` à « ${question.label} »`}</span>
        </Link>
      )}
    </p>
  );
}
