// « Aller à une question »: by its printed reference or by words of its label, from anywhere.

import { memo, useContext } from "react";
import type { FormPlan } from "../../../../engine/index.ts";
import { AllAnswers } from "../../../form/all-answers.ts";
import { fr } from "../../../form/french.ts";
import { plural } from "../../../form/plural.ts";
import { VisibleQuestions } from "../../../form/visible-questions.ts";
import { ComputedContext, FaultyContext } from "../entry-contexts.ts";
import { useOpenFindings } from "../use-open-findings.ts";
import { questionState } from "./question-state.ts";
import { type JumpHandle, useJump } from "./use-jump.ts";

const BOX = "aller-a";
const LIST = "aller-a-liste";

interface JumpBoxProps {
  readonly plan: FormPlan;
}

export const JumpBox = memo(function JumpBox({ plan }: JumpBoxProps) {
  const jump = useJump();
  const { box, text, isOpen, found, more, active } = jump;
  const hasList = isOpen && found.length > 0;
  return (
    <search className="jump">
      <label htmlFor={BOX}>
        {fr`Aller à une question`} <kbd>{fr`Ctrl K`}</kbd>
      </label>
      <input
        ref={box}
        id={BOX}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={fr`n° ou mots`}
        aria-keyshortcuts="Control+K"
        aria-autocomplete="list"
        aria-expanded={hasList}
        aria-controls={hasList ? LIST : undefined}
        aria-activedescendant={hasList ? optionId(active) : undefined}
        value={text}
        onChange={(event) => jump.onText(event.currentTarget.value)}
        onKeyDown={jump.onKeyDown}
        onBlur={jump.onLeave}
      />
      <p className="visually-hidden" role="status">
        {isOpen && countSentence(found.length + more)}
      </p>
      {hasList && <JumpList plan={plan} jump={jump} />}
      {isOpen && found.length === 0 && (
        <p className="jump-list jump-none">{fr`Aucune question de ce questionnaire ne porte ce numéro ni ces mots.`}</p>
      )}
    </search>
  );
});

interface JumpListProps extends JumpBoxProps {
  readonly jump: JumpHandle;
}

/** Mounted while it is open: what it reads of the record changes at each answer. */
function JumpList({ plan, jump }: JumpListProps) {
  const answers = useContext(AllAnswers);
  const visible = useContext(VisibleQuestions);
  const faulty = useContext(FaultyContext);
  const findings = useOpenFindings();
  const missing = new Set(useContext(ComputedContext)?.calculation.fill.missing);
  const titles = new Map(plan.sections.map(({ id, title }) => [id, title]));
  return (
    <div className="jump-list">
      <div id={LIST} role="listbox" aria-label={fr`Questions trouvées`}>
        {jump.found.map((place, at) => (
          // The keys are those of the box, which keeps the focus.
          // biome-ignore lint/a11y/useKeyWithClickEvents: see above
          // biome-ignore lint/a11y/useFocusableInteractive: see above
          <div
            key={place.question.id}
            id={optionId(at)}
            role="option"
            aria-selected={at === jump.active}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => jump.onChoice(place)}
          >
            <span className="reference">{place.question.reference}</span> {place.question.label}
            <span className="jump-state">
              {fr`${titles.get(place.section) ?? ""} : ${questionState(place.question, { answers, visible, missing, faulty, findings })}`}
            </span>
          </div>
        ))}
      </div>
      {jump.more > 0 && (
        <p className="jump-none">{fr`et ${plural(jump.more, "autre", "autres")} : précisez.`}</p>
      )}
    </div>
  );
}

function optionId(at: number): string {
  return `aller-a-${at}`;
}

function countSentence(count: number): string {
  return fr`${plural(count, "question trouvée", "questions trouvées")}`;
}
