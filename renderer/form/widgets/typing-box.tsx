// The one-line box that numbers and dates are typed in.

import type { ClipboardEvent, ReactNode } from "react";
import type { DraftHandle } from "../drafts/use-draft.ts";
import { boxId, questionIds } from "../question-ids.ts";

interface TypingBoxProps {
  readonly item: string;
  readonly handle: DraftHandle;
  readonly inputMode: "decimal" | "numeric" | "text";
  readonly readonly: boolean;
  readonly invalid: boolean;
  /** What stands after the box: the unit, the expected form. */
  readonly suffix: ReactNode;
  readonly className: string;
  readonly onPaste?: (event: ClipboardEvent<HTMLInputElement>) => void;
}

/** A labelled, described text input; Enter tells the value without leaving the box. */
export function TypingBox(props: TypingBoxProps) {
  const { item, handle, suffix } = props;
  const ids = questionIds(item);
  return (
    <div className="typing-box">
      <input
        id={boxId(item)}
        className={props.className}
        type="text"
        inputMode={props.inputMode}
        autoComplete="off"
        spellCheck={false}
        value={handle.text}
        readOnly={props.readonly}
        aria-invalid={props.invalid || handle.draft !== undefined}
        aria-describedby={`${ids.unit} ${ids.guidance} ${ids.messages}`}
        onChange={(event) => handle.onText(event.currentTarget.value)}
        onBlur={handle.onLeave}
        onKeyDown={(event) => {
          if (event.key === "Enter") handle.onLeave();
        }}
        onPaste={props.onPaste}
      />
      <span className="unit" id={ids.unit}>
        {suffix}
      </span>
    </div>
  );
}
