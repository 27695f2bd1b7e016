import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import { questionIds } from "../../form/question-ids.ts";

interface NotAskedProps {
  readonly section: FormSection;
  readonly visible: ReadonlySet<string>;
  /** The question that the address names. */
  readonly target: string | undefined;
}

/** In the place of a question that an address leads to and that does not arise: when it would. */
export function NotAsked({ section, visible, target }: NotAskedProps) {
  const question = section.questions.find(({ id }) => id === target);
  if (question === undefined || visible.has(question.id)) return null;
  const { id, reference, label, condition } = question;
  return (
    <div className="notice notice-warning" id={questionIds(id).anchor} role="note" tabIndex={-1}>
      <p>
        <strong>{fr`La question ${reference} ne se pose pas à cet établissement.`}</strong>{" "}
        {condition === undefined
          ? fr`« ${label} » dépend d'autres réponses.`
          : fr`« ${label} » se pose ${condition}. Elle apparaîtra ici dès que ce sera le cas.`}
      </p>
    </div>
  );
}
