// One answer among a few, all in sight.

import type { WidgetProps } from "@rjsf/utils";
import { fr } from "../french.ts";
import { boxId } from "../question-ids.ts";
import { questionOf } from "../section-context.ts";
import { optionsOf } from "./options-of.ts";

/** rjsf widget `radio`. A choice made by mistake can be taken back: buttons alone cannot. */
export function RadioWidget(props: WidgetProps) {
  const { question } = questionOf(props.registry, props.name);
  const name = boxId(question.id);
  const readonly = props.readonly ?? false;
  return (
    <div className={question.type === "yesNo" ? "choices choices-inline" : "choices"}>
      {optionsOf(question).map(({ key, label }) => (
        <label key={key} className="choice">
          <input
            type="radio"
            name={name}
            value={key}
            checked={props.value === key}
            disabled={readonly}
            onChange={() => props.onChange(key)}
          />
          <span>{label}</span>
        </label>
      ))}
      {props.value !== undefined && !readonly && (
        <button type="button" className="quiet" onClick={() => props.onChange(undefined)}>
          {fr`Effacer la réponse`}
          <span className="visually-hidden">{fr` à « ${question.label} »`}</span>
        </button>
      )}
    </div>
  );
}
