// The form of one section, with its introduction before it and the way on after it.

import { memo, useContext, useMemo } from "react";
import type { Answer, Answers, FormSection } from "../../../engine/index.ts";
import type { DraftStore } from "../../form/drafts/draft-store.ts";
import { fr } from "../../form/french.ts";
import type { SectionContext } from "../../form/section-context.ts";
import { SectionForm } from "../../form/section-form.tsx";
import { CommonAnswerBox } from "../managing-body/common-answer/common-answer-box.tsx";
import { usePageTitle } from "../pages/use-page-title.ts";
import { OpenSheetContext } from "../sheet/sheet-context.ts";
import { HiddenAnswers } from "./hidden-answers.tsx";
import { LastSaved } from "./last-saved.tsx";
import type { Entry } from "./load-entry.ts";
import { NotAsked } from "./not-asked.tsx";
import { QuestionNotes } from "./question-notes.tsx";
import { RecordNotices } from "./record-notices.tsx";
import { SectionPager } from "./section-pager.tsx";
import { ServiceSheet } from "./service-sheet.tsx";
import { useSectionAnswers } from "./use-section-answers.ts";

interface SectionPageProps {
  readonly answers: Answers;
  readonly visible: ReadonlySet<string>;
  readonly drafts: DraftStore;
  readonly onAnswer: (item: string, answer: Answer | undefined) => void;
  readonly entry: Entry;
  readonly section: FormSection;
  readonly visit: number;
  /** The question that the address names. */
  readonly target: string | undefined;
  readonly announce: (sentence: string) => void;
}

/** Rendered anew when an answer of the record changes, not when its results follow. */
export const SectionPage = memo(function SectionPage(props: SectionPageProps) {
  const { entry, section, visit, drafts, announce } = props;
  const { record, plan } = entry;
  const heading = usePageTitle(
    fr`${section.title}, ${record.establishment.name}, campagne ${plan.campaign}`,
    visit,
  );
  const answers = useSectionAnswers(section, props.answers);
  const onGuide = useContext(OpenSheetContext);
  const context = useMemo<SectionContext>(
    () => ({
      questions: new Map(section.questions.map((question) => [question.id, question])),
      drafts,
      announce,
      Box: CommonAnswerBox,
      Notes: QuestionNotes,
      LastSaved,
      lastYear: record.lastYear ?? {},
      onGuide,
    }),
    [section, drafts, announce, record.lastYear, onGuide],
  );
  return (
    <>
      <h1 ref={heading} tabIndex={-1}>
        {section.title}
      </h1>
      {section.introduction !== undefined && <p className="introduction">{section.introduction}</p>}
      <ServiceSheet section={section} plan={plan} finess={record.establishment.finess} />
      <RecordNotices entry={entry} />
      <NotAsked section={section} visible={props.visible} target={props.target} />
      <SectionForm
        section={section}
        context={context}
        answers={answers}
        readonly={!record.editable}
        onAnswer={props.onAnswer}
      />
      <HiddenAnswers section={section} answers={answers} visible={props.visible} />
      <SectionPager plan={plan} current={section.id} />
    </>
  );
});
