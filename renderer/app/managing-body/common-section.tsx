import { useMemo, useState } from "react";
import type { FormSection } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";
import type { SectionContext } from "../../form/section-context.ts";
import { SectionForm } from "../../form/section-form.tsx";
import { LastSaved } from "../entry/last-saved.tsx";
import { useSectionAnswers } from "../entry/use-section-answers.ts";
import { createCommonNotes } from "./common-notes.tsx";
import type { LoadedBody } from "./load-body.ts";
import type { OpenCommonRecord } from "./use-common-record.ts";

interface CommonSectionProps {
  readonly section: FormSection;
  readonly open: OpenCommonRecord;
  readonly loaded: LoadedBody;
  /** The address names one of its questions. */
  readonly wanted: boolean;
  readonly announce: (sentence: string) => void;
}

/** The common questions of one section; their form is made when it is first opened. */
export function CommonSection({ section, open, loaded, wanted, announce }: CommonSectionProps) {
  const { body, common } = loaded;
  const [opened, setOpened] = useState(wanted || common.plan.sections.length === 1);
  const isOpen = opened || wanted;
  const answers = useSectionAnswers(section, open.answers);
  const { drafts } = open;
  const context = useMemo<SectionContext>(
    () => ({
      questions: new Map(section.questions.map((question) => [question.id, question])),
      drafts,
      announce,
      Notes: createCommonNotes(body, common),
      LastSaved,
      lastYear: {},
      onGuide: (item) => openGuide(common.plan.campaign, item),
    }),
    [section, drafts, announce, body, common],
  );
  const asked = section.questions.filter(({ id }) => open.visible.has(id));
  const answered = asked.filter(({ id }) => answers[id] !== undefined);
  return (
    <details
      className="common-section"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpened(currentTarget.open)}
    >
      <summary>
        <h3>{section.title}</h3>
        <span className="contents-progress">
          {answered.length}/{asked.length}
          <span className="visually-hidden">{fr` questions répondues`}</span>
        </span>
      </summary>
      {isOpen && (
        <SectionForm
          section={section}
          context={context}
          answers={answers}
          readonly={open.lockedBecause !== undefined}
          onAnswer={open.access.onGive}
        />
      )}
    </details>
  );
}

/** In a page of its own, which takes nothing of this one away. */
function openGuide(year: string, item: string): void {
  const address = `/campagnes/${encodeURIComponent(year)}/guide/${encodeURIComponent(item)}`;
  window.open(address, "_blank", "noopener");
}
