// The form of one section, with its introduction before it and the way on after it.

import { useMemo } from "react";
import type { FormSection } from "../../../engine/index.ts";
import type { SectionContext } from "../../form/section-context.ts";
import { SectionForm } from "../../form/section-form.tsx";
import { usePageTitle } from "../pages/use-page-title.ts";
import { HiddenAnswers } from "./hidden-answers.tsx";
import type { Entry } from "./load-entry.ts";
import { QuestionNotes } from "./question-notes.tsx";
import { RecordNotices } from "./record-notices.tsx";
import { SectionPager } from "./section-pager.tsx";
import { ServiceSheet } from "./service-sheet.tsx";
import type { OpenRecord } from "./use-record.ts";
import { useSectionAnswers } from "./use-section-answers.ts";

interface SectionPageProps {
  readonly open: OpenRecord;
  readonly entry: Entry;
  readonly section: FormSection;
  readonly visit: number;
  readonly announce: (sentence: string) => void;
}

export function SectionPage({ open, entry, section, visit, announce }: SectionPageProps) {
  const { record, plan } = entry;
  const heading = usePageTitle(`${section.title}, ${record.establishment.name}`, visit);
  const answers = useSectionAnswers(section, open.answers);
  const context = useMemo<SectionContext>(
    () => ({
      questions: new Map(section.questions.map((question) => [question.id, question])),
      drafts: open.drafts,
      announce,
      Notes: QuestionNotes,
    }),
    [section, open.drafts, announce],
  );
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {section.title}
      </h1>
      {section.introduction !== undefined && <p className="introduction">{section.introduction}</p>}
      <ServiceSheet section={section} plan={plan} finess={record.establishment.finess} />
      <RecordNotices entry={entry} />
      <SectionForm
        section={section}
        context={context}
        answers={answers}
        readonly={!record.editable}
        onAnswer={open.access.onGive}
      />
      <HiddenAnswers section={section} answers={answers} visible={open.visible} />
      <SectionPager plan={plan} current={section.id} />
    </>
  );
}
