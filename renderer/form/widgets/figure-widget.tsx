// One number, typed the French way.

import type { WidgetProps } from "@rjsf/utils";
import type { ClipboardEvent } from "react";
import { useDraft } from "../drafts/use-draft.ts";
import { readNumber } from "../reading/read-number.ts";
import { writeNumber } from "../reading/write-number.ts";
import { questionOf } from "../section-context.ts";
import { TypingBox } from "./typing-box.tsx";

/** rjsf widget `figure`: its value is a number or nothing, never a text. */
export function FigureWidget(props: WidgetProps) {
  const { context, question } = questionOf(props.registry, props.name);
  const { drafts } = context;
  const number = question.number;
  if (!number) throw new Error(`Broken invariant: ${question.id} has no number`);
  const handle = useDraft<number>({
    cell: question.id,
    value: props.value,
    drafts,
    read: (text) => readNumber(text, number),
    write: writeNumber,
    onValue: props.onChange,
  });
  const onPaste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData("text").trim();
    if (!/[\t\n\r]/.test(pasted)) return;
    // A one-line box would glue the values together: 12 and 34 would read 1234.
    event.preventDefault();
    drafts.set(question.id, { text: handle.text, fault: { kind: "severalValues" }, settled: true });
  };
  return (
    <TypingBox
      item={question.id}
      handle={handle}
      inputMode="decimal"
      className={`figure figure-${number.kind}`}
      readonly={props.readonly ?? false}
      invalid={(props.rawErrors?.length ?? 0) > 0}
      suffix={number.symbol === "" ? number.unit : number.symbol}
      onPaste={onPaste}
    />
  );
}
