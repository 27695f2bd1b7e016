// A repeated group of boxes: lines are added, filled and taken away one by one.

import type { FieldProps } from "@rjsf/utils";
import type { Question } from "../../../engine/index.ts";
import { fr } from "../french.ts";
import { questionIds } from "../question-ids.ts";
import { questionOf } from "../section-context.ts";
import { asLines } from "./list-answer.ts";
import { ListBox } from "./list-box.tsx";
import { emptySentence, fullSentence, nameLine, removedSentence } from "./list-words.ts";
import { type ListHandle, type ListProps, useList } from "./use-list.ts";

/** rjsf field `list`: its value is an array of lines, or nothing. */
export function ListField(props: FieldProps) {
  const { context, question } = questionOf(props.registry, props.name);
  const { id: item, list } = question;
  if (!list) throw new Error(`Broken invariant: ${item} has no fields`);
  const lines = asLines(props.formData);
  const readonly = props.readonly ?? false;
  const onAnswer: ListProps["onAnswer"] = (next) => props.onChange(next, props.fieldPathId.path);
  const shared = { item, list, context, lines, onAnswer };
  const handle = useList(shared);
  return (
    <div className="list">
      {lines.length === 0 && <p className="list-empty">{emptySentence(list)}</p>}
      <ul aria-labelledby={questionIds(item).label}>
        {lines.map((_, index) => (
          // The number of a line is what it is known by: its boxes, their drafts, its place.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <li key={index}>
            <Line
              {...shared}
              question={question}
              index={index}
              readonly={readonly}
              handle={handle}
            />
          </li>
        ))}
      </ul>
      {!readonly && <Buttons {...shared} handle={handle} />}
    </div>
  );
}

interface LineProps extends ListProps {
  readonly question: Question;
  readonly index: number;
  readonly readonly: boolean;
  readonly handle: ListHandle;
}

function Line({ question, list, context, lines, index, readonly, handle }: LineProps) {
  const name = nameLine(list, index);
  const hasRequired = list.fields.some(({ required }) => required);
  return (
    <fieldset className="list-line">
      <legend>{name}</legend>
      <div className="list-fields">
        {list.fields.map((field) => (
          <ListBox
            key={field.id}
            question={question}
            index={index}
            field={field}
            isOptional={hasRequired && !field.required}
            value={lines[index]?.[field.id]}
            context={context}
            readonly={readonly}
            onField={handle.onField}
          />
        ))}
      </div>
      {!readonly && (
        <button type="button" className="quiet" onClick={() => handle.onRemove(index)}>
          {fr`Retirer cette ligne`}
          <span className="visually-hidden">{fr` : ${name}`}</span>
        </button>
      )}
    </fieldset>
  );
}

function Buttons({ list, lines, handle }: ListProps & { readonly handle: ListHandle }) {
  const { removed } = handle;
  const isFull = lines.length >= list.maximum;
  return (
    <div className="list-buttons">
      {removed !== undefined && !isFull && (
        <p className="list-removed">
          {removedSentence(list, removed.index)}{" "}
          <button type="button" className="quiet" ref={handle.undo} onClick={handle.onUndo}>
            {fr`Annuler`}
            <span className="visually-hidden">{fr` : remettre la ligne`}</span>
          </button>
        </p>
      )}
      {isFull ? (
        <p className="list-full" role="status">
          {fullSentence(list)}
        </p>
      ) : (
        <button type="button" className="button-quiet" onClick={handle.onAdd}>
          {fr`Ajouter ${list.line}`}
        </button>
      )}
    </div>
  );
}
