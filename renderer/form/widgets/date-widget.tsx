// One date. A text box rather than the browser's own picker, whose order of day and month follows
// the browser's language and not the page's.

import type { WidgetProps } from "@rjsf/utils";
import { useDraft } from "../drafts/use-draft.ts";
import { readDate } from "../reading/read-date.ts";
import { writeDate } from "../reading/write-date.ts";
import { questionOf } from "../section-context.ts";
import { TypingBox } from "./typing-box.tsx";

/** rjsf widget `date`: its value is an ISO date or nothing. */
export function DateWidget(props: WidgetProps) {
  const { context, question } = questionOf(props.registry, props.name);
  const handle = useDraft<string>({
    cell: question.id,
    value: props.value,
    drafts: context.drafts,
    read: readDate,
    write: writeDate,
    onValue: props.onChange,
  });
  return (
    <TypingBox
      item={question.id}
      handle={handle}
      inputMode="numeric"
      className="date"
      readonly={props.readonly ?? false}
      invalid={(props.rawErrors?.length ?? 0) > 0}
      suffix="jj/mm/aaaa"
    />
  );
}
