// One answer among many.

import type { WidgetProps } from "@rjsf/utils";
import { boxId, questionIds } from "../question-ids.ts";
import { questionOf } from "../section-context.ts";
import { optionsOf } from "./options-of.ts";

/** rjsf widget `select`: the first line stands for no answer. */
export function SelectWidget(props: WidgetProps) {
  const { question } = questionOf(props.registry, props.name);
  const ids = questionIds(question.id);
  return (
    <select
      id={boxId(question.id)}
      value={props.value ?? ""}
      disabled={props.readonly ?? false}
      aria-invalid={(props.rawErrors?.length ?? 0) > 0}
      aria-describedby={`${ids.guidance} ${ids.messages}`}
      onChange={(event) => props.onChange(event.currentTarget.value || undefined)}
    >
      <option value="">Choisir…</option>
      {optionsOf(question).map(({ key, label }) => (
        <option key={key} value={key}>
          {label}
        </option>
      ))}
    </select>
  );
}
