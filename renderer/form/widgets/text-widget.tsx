// Free text, on one line or on several.

import type { WidgetProps } from "@rjsf/utils";
import { useDraft } from "../drafts/use-draft.ts";
import { fr } from "../french.ts";
import { boxId, questionIds } from "../question-ids.ts";
import { readText } from "../reading/read-text.ts";
import { writeNumber } from "../reading/write-number.ts";
import { questionOf } from "../section-context.ts";

/** rjsf widget `text`: one line. */
export function TextWidget(props: WidgetProps) {
  return <TextBox {...props} lines={1} />;
}

/** rjsf widget `textarea`: several lines. */
export function TextareaWidget(props: WidgetProps) {
  return <TextBox {...props} lines={4} />;
}

function TextBox(props: WidgetProps) {
  const { context, question } = questionOf(props.registry, props.name);
  const ids = questionIds(question.id);
  const most = question.maximumLength;
  const handle = useDraft<string>({
    cell: question.id,
    value: props.value,
    drafts: context.drafts,
    read: (text) => readText(text, most),
    write: (value) => value,
    onValue: props.onChange,
  });
  const shared = {
    id: boxId(question.id),
    className: "text",
    value: handle.text,
    readOnly: props.readonly ?? false,
    "aria-invalid": handle.draft !== undefined || (props.rawErrors?.length ?? 0) > 0,
    "aria-describedby": `${ids.unit} ${ids.guidance} ${ids.messages}`,
    onBlur: handle.onLeave,
  };
  const onChange = (event: { readonly currentTarget: { readonly value: string } }) =>
    handle.onText(event.currentTarget.value);
  return (
    <div className="text-box">
      {props.lines === 1 ? (
        <input {...shared} type="text" onChange={onChange} />
      ) : (
        <textarea {...shared} rows={props.lines} onChange={onChange} />
      )}
      <span className="unit" id={ids.unit}>
        {most !== undefined && fr`${writeNumber(most)} caractères au plus`}
      </span>
    </div>
  );
}
