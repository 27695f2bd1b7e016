// Several answers among a list.

import type { WidgetProps } from "@rjsf/utils";
import { boxId } from "../question-ids.ts";
import { questionOf } from "../section-context.ts";
import { optionsOf } from "./options-of.ts";

/** rjsf widget `checkboxes`: keys in the list's order; none ticked is no answer. */
export function CheckboxesWidget(props: WidgetProps) {
  const { question } = questionOf(props.registry, props.name);
  const chosen: readonly string[] = props.value ?? [];
  const options = optionsOf(question);
  const toggle = (key: string) => {
    const next = options
      .map((option) => option.key)
      .filter((other) => chosen.includes(other) !== (other === key));
    props.onChange(next.length === 0 ? undefined : next);
  };
  return (
    <div className="choices">
      {options.map(({ key, label }) => (
        <label key={key} className="choice">
          <input
            type="checkbox"
            name={`${boxId(question.id)}-${key}`}
            checked={chosen.includes(key)}
            disabled={props.readonly ?? false}
            onChange={() => toggle(key)}
          />
          <span>{label}</span>
        </label>
      ))}
    </div>
  );
}
