import type { Answers, FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";

interface HiddenAnswersProps {
  readonly section: FormSection;
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
}

/** Answers to questions that no longer arise: kept, out of every calculation, and said so. */
export function HiddenAnswers({ section, answers, visible }: HiddenAnswersProps) {
  const hidden = section.questions.filter(
    ({ id }) => answers[id] !== undefined && !visible.has(id),
  );
  if (hidden.length === 0) return null;
  return (
    <div className="notice">
      <p>
        {fr`Ces réponses ne comptent plus, leur question ne se posant plus. Elles sont gardées et reviendront si la question se pose à nouveau :`}
      </p>
      <ul>
        {hidden.map((question) => (
          <li key={question.id}>
            <span className="reference">{question.reference}</span> {question.label}
          </li>
        ))}
      </ul>
    </div>
  );
}
