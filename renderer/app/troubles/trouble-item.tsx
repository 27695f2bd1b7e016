import { useContext } from "react";
import type { Answer } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { Justification } from "../api/types.ts";
import { ConflictChoice } from "../entry/conflict-choice.tsx";
import { EntryPlaceContext } from "../entry/entry-contexts.ts";
import { QuestionLinks } from "../entry/question-links.tsx";
import { useSettle } from "../entry/use-settle.ts";
import { JustificationConflict } from "../justification/justification-conflict.tsx";
import { SaveQueueContext } from "../saving/save-context.ts";
import type { Unsaved } from "../saving/save-state.ts";
import { subjectOfKey } from "../saving/saved-value.ts";
import { focusAfterChoice } from "./focus-after-choice.ts";
import { RefusedValue } from "./refused-value.tsx";

interface TroubleItemProps {
  /** The key under which it is saved. */
  readonly saved: string;
  readonly unsaved: Unsaved;
  readonly linked: boolean;
}

/** One value that could not be saved: of what it is, why, and what may be done. */
export function TroubleItem({ saved, unsaved, linked }: TroubleItemProps) {
  const { index } = useContext(EntryPlaceContext);
  const queue = useContext(SaveQueueContext);
  const settle = useSettle();
  const subject = subjectOfKey(saved);
  const item = subject === undefined ? saved : subject.replace(/^item:/, "");
  const question = index.get(item)?.question;
  return (
    <li>
      <div className="trouble-title">
        {subject !== undefined && <p>{fr`Justification`}</p>}
        {question !== undefined && linked && <QuestionLinks cells={[item]} />}
        {question !== undefined && !linked && (
          <p>
            <span className="reference">{question.reference}</span> {question.label}
          </p>
        )}
        {question === undefined && subject === undefined && (
          <p>{fr`Réponse à une question que ce questionnaire ne montre pas`}</p>
        )}
      </div>
      {unsaved.kind === "refused" && (
        <RefusedValue
          reason={unsaved.reason}
          onRetry={queue.retry}
          onGiveUp={() => {
            queue.giveUp(saved);
            focusAfterChoice(item);
          }}
        />
      )}
      {unsaved.kind === "conflict" && subject === undefined && (
        <ConflictChoice
          question={question}
          conflict={unsaved as Unsaved<Answer> & { kind: "conflict" }}
          onChoice={(choice) => settle(item, choice)}
        />
      )}
      {unsaved.kind === "conflict" && subject !== undefined && (
        <JustificationConflict
          conflict={unsaved as Unsaved<Justification> & { kind: "conflict" }}
          onChoice={(choice) => {
            queue.settle(saved, choice);
            focusAfterChoice(item);
          }}
        />
      )}
    </li>
  );
}
