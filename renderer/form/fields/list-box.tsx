// One box of a line of a list, with its label and what is wrong with it.

import { memo } from "react";
import type { Question, QuestionField } from "../../../engine/index.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { fr } from "../french.ts";
import { boxId, questionIds } from "../question-ids.ts";
import { faultSentence } from "../reading/fault-sentence.ts";
import { readDate } from "../reading/read-date.ts";
import { readNumber } from "../reading/read-number.ts";
import { readText } from "../reading/read-text.ts";
import type { Reading } from "../reading/reading.ts";
import { writeDate } from "../reading/write-date.ts";
import { writeNumber } from "../reading/write-number.ts";
import type { SectionContext } from "../section-context.ts";
import { optionsOf } from "../widgets/options-of.ts";
import { listCell } from "./list-answer.ts";

type Value = number | string;

export interface ListBoxProps {
  readonly question: Question;
  readonly index: number;
  readonly field: QuestionField;
  /** Said beside the label when other fields of the line are compulsory. */
  readonly isOptional: boolean;
  readonly value: Value | undefined;
  readonly context: SectionContext;
  readonly readonly: boolean;
  /** Stable: the list keeps one function for its life. */
  readonly onField: (index: number, field: string, value: Value | undefined) => void;
}

/** Rendered anew only when its own value or text changes. */
export const ListBox = memo(function ListBox(props: ListBoxProps) {
  const { field, isOptional } = props;
  const id = boxId(listCell(props.question.id, props.index, field.id));
  const hasOptions = field.type === "choice" || field.type === "yesNo";
  return (
    <div className={field.type === "text" ? "list-field list-field-wide" : "list-field"}>
      <label htmlFor={id}>
        {field.label}
        {isOptional && <span className="optional"> (facultatif)</span>}
      </label>
      {field.guidance !== undefined && (
        <p className="list-guidance" id={`${id}-consigne`}>
          {field.guidance}
        </p>
      )}
      {hasOptions ? <OptionBox id={id} {...props} /> : <TextBox id={id} {...props} />}
    </div>
  );
});

interface BoxProps extends ListBoxProps {
  readonly id: string;
}

function OptionBox({ id, question, index, field, value, readonly, onField }: BoxProps) {
  return (
    <select
      id={id}
      value={value ?? ""}
      disabled={readonly}
      aria-describedby={describedBy(id, question.id, field, [])}
      onChange={(event) => onField(index, field.id, event.currentTarget.value || undefined)}
    >
      <option value="">Choisir…</option>
      {optionsOf(field).map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}

function TextBox(props: BoxProps) {
  const { id, question, index, field, context, onField } = props;
  const item = question.id;
  const cell = listCell(item, index, field.id);
  const handle = useDraft<Value>({
    cell,
    value: props.value,
    drafts: context.drafts,
    read: (text) => readField(text, field),
    write: (value) => writeField(value, field),
    onValue: (value) => onField(index, field.id, value),
  });
  const suffix = suffixOf(field);
  return (
    <>
      <div className="typing-box">
        <input
          id={id}
          className={classOf(field)}
          type="text"
          inputMode={INPUT_MODES[field.type]}
          autoComplete="off"
          spellCheck={field.type === "text"}
          value={handle.text}
          readOnly={props.readonly}
          aria-invalid={handle.draft !== undefined}
          aria-describedby={describedBy(id, item, field, ["unite", "message"])}
          onChange={(event) => handle.onText(event.currentTarget.value)}
          onBlur={handle.onLeave}
          onKeyDown={(event) => {
            if (event.key === "Enter") handle.onLeave();
          }}
        />
        <span
          // How long a text may be is seldom of use, and each line would repeat it.
          className={field.type === "text" ? "visually-hidden" : "unit"}
          id={`${id}-unite`}
        >
          {suffix}
        </span>
      </div>
      <div className="list-message" id={`${id}-message`} aria-live="polite">
        {handle.draft !== undefined && (
          <p>
            {faultSentence(handle.draft.fault)}{" "}
            <context.LastSaved question={question} cell={cell} />
          </p>
        )}
      </div>
    </>
  );
}

const INPUT_MODES = {
  number: "decimal",
  date: "numeric",
  text: "text",
  yesNo: "text",
  choice: "text",
} as const;

function classOf({ type, number }: QuestionField): string {
  return type === "number" ? `figure figure-${number?.kind}` : type;
}

function suffixOf({ type, number, maximumLength }: QuestionField): string {
  if (type === "date") return "jj/mm/aaaa";
  if (type === "number") return number?.symbol || (number?.unit ?? "");
  return maximumLength === undefined ? "" : fr`${writeNumber(maximumLength)} caractères au plus`;
}

function describedBy(
  id: string,
  item: string,
  { guidance }: QuestionField,
  parts: readonly string[],
): string {
  const known = guidance === undefined ? parts : ["consigne", ...parts];
  return [...known.map((part) => `${id}-${part}`), questionIds(item).messages].join(" ");
}

function readField(text: string, { type, number, maximumLength }: QuestionField): Reading<Value> {
  if (type === "date") return readDate(text);
  if (type === "number" && number !== undefined) return readNumber(text, number);
  return readText(text, maximumLength);
}

function writeField(value: Value, { type }: QuestionField): string {
  if (typeof value === "number") return writeNumber(value);
  return type === "date" ? writeDate(value) : value;
}
