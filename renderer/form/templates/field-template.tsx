// A question: its words, then its messages, then its box, then what the rest of the page says of it.

import type { FieldTemplateProps } from "@rjsf/utils";
import type { ReactNode } from "react";
import type { Question } from "../../../engine/index.ts";
import type { Draft } from "../drafts/draft.ts";
import { useQuestionDrafts } from "../drafts/use-question-drafts.ts";
import { fr } from "../french.ts";
import { boxId, questionIds } from "../question-ids.ts";
import { faultSentence } from "../reading/fault-sentence.ts";
import type { SectionContext } from "../section-context.ts";
import { questionOf } from "../section-context.ts";
import { QuestionFoot } from "./question-foot.tsx";
import { QuestionWords } from "./question-words.tsx";

/** rjsf's FieldTemplate; the section itself has no frame. */
export function FieldTemplate(props: FieldTemplateProps): ReactNode {
  const [item] = props.fieldPathId.path;
  if (item === undefined) return props.children;
  const { context, question } = questionOf(props.registry, String(item));
  const widget = props.uiSchema?.["ui:widget"];
  return (
    <QuestionFrame
      context={context}
      question={question}
      grouped={widget === "radio" || widget === "checkboxes"}
      errors={props.rawErrors ?? []}
      readonly={props.readonly ?? false}
    >
      {props.children}
    </QuestionFrame>
  );
}

interface QuestionFrameProps {
  readonly context: SectionContext;
  readonly question: Question;
  /** Several boxes for one answer: named by a legend. */
  readonly grouped: boolean;
  readonly errors: readonly string[];
  readonly readonly: boolean;
  readonly children: ReactNode;
}

function QuestionFrame(props: QuestionFrameProps) {
  const { context, question, grouped, errors, readonly, children } = props;
  const ids = questionIds(question.id);
  const drafts = useQuestionDrafts(context.drafts, question.id);
  // A list tells what is wrong with a box under that box: its lines go far down the page.
  const faults = question.list ? [] : faultsOf(question, drafts);
  const isFaulty = drafts.some(([, { settled }]) => settled) || errors.length > 0;
  const className = isFaulty ? "question question-faulty" : "question";
  const content = (
    <>
      <QuestionWords question={question} ids={ids} />
      <div className="question-messages" id={ids.messages} aria-live="polite">
        {faults.map(({ cell, message }) => (
          <p key={cell}>
            {message} <context.LastSaved question={question} cell={cell} />
          </p>
        ))}
        {errors.map((message) => (
          <p key={message}>{message}</p>
        ))}
      </div>
      <div className="question-box">
        {context.Box ? <context.Box question={question}>{children}</context.Box> : children}
      </div>
      <QuestionFoot question={question} readonly={readonly} onGuide={context.onGuide} />
      <context.Notes question={question} />
    </>
  );
  if (!grouped) {
    return (
      <div className={className} id={ids.anchor}>
        <QuestionHeading question={question} />
        {content}
      </div>
    );
  }
  const describedBy = `${ids.guidance} ${ids.messages}`;
  return (
    <fieldset className={className} id={ids.anchor} aria-describedby={describedBy}>
      <legend id={ids.label}>
        <QuestionLabel question={question} />
      </legend>
      {content}
    </fieldset>
  );
}

/** The label of the box; a table has its own name, its caption, and the boxes of a list have theirs. */
function QuestionHeading({ question }: { readonly question: Question }) {
  const { label } = questionIds(question.id);
  if (question.lines !== undefined || question.list !== undefined) {
    return (
      <p className="question-label" id={label}>
        <QuestionLabel question={question} />
      </p>
    );
  }
  return (
    <label className="question-label" id={label} htmlFor={boxId(question.id)}>
      <QuestionLabel question={question} />
    </label>
  );
}

function QuestionLabel({ question }: { readonly question: Question }) {
  return (
    <>
      <span className="reference">{question.reference}</span>{" "}
      <span className="question-title">{question.label}</span>
      {!question.required && <span className="optional"> (facultatif)</span>}
    </>
  );
}

/** One sentence per settled draft; that of a line begins with the line's name. */
function faultsOf(
  question: Question,
  drafts: readonly (readonly [string, Draft])[],
): readonly { readonly cell: string; readonly message: string }[] {
  return drafts
    .filter(([, draft]) => draft.settled)
    .map(([cell, draft]) => {
      const [, lineKey, columnId] = cell.split(".");
      const line = question.lines?.find(({ key }) => key === lineKey)?.label;
      const column = question.columns?.find(({ id }) => id === columnId)?.label;
      const where = [line, column].filter((part) => part !== undefined).join(", ");
      const sentence = faultSentence(draft.fault);
      return { cell, message: where === "" ? sentence : fr`${where} : ${sentence}` };
    });
}
