// The box that opens in a cell: Enter and Tab keep what it holds and go on, Escape leaves it as it was.

import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { fr } from "../../../form/french.ts";
import { optionsOf } from "../../../form/widgets/options-of.ts";
import { readCellText } from "./cell-value.ts";
import type { AskedCell } from "./table-row.ts";

/** Where to go once the box is left; `stay` when it was left by the mouse. */
export type Onward = "down" | "up" | "right" | "left" | "stay";

export interface CellEditorProps {
  readonly cell: AskedCell;
  /** What it begins with. */
  readonly text: string;
  /** The question and the establishment. */
  readonly label: string;
  readonly onCommit: (text: string, onward: Onward) => void;
  readonly onCancel: () => void;
}

export function CellEditor({ cell, text, label, onCommit, onCancel }: CellEditorProps) {
  const [typed, setTyped] = useState(() => firstText(cell, text));
  const box = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const left = useRef(false);
  useEffect(() => box.current?.focus(), []);
  const leave = (act: () => void) => {
    if (left.current) return;
    left.current = true;
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const onward = onwardOf(event);
    if (onward === undefined && event.key !== "Escape") return event.stopPropagation();
    event.preventDefault();
    event.stopPropagation();
    leave(onward === undefined ? onCancel : () => onCommit(typed, onward));
  };
  const shared = {
    ref: box,
    className: "cell-box",
    value: typed,
    "aria-label": label,
    onKeyDown,
    onBlur: () => leave(() => onCommit(typed, "stay")),
  };
  if (cell.kind === "option") {
    return (
      <select {...shared} onChange={(event) => setTyped(event.currentTarget.value)}>
        <option value="">{fr`Sans réponse`}</option>
        {optionsOf(cell.question).map((option) => (
          <option key={option.key} value={option.label}>
            {option.label}
          </option>
        ))}
      </select>
    );
  }
  return (
    <input
      {...shared}
      type="text"
      inputMode={cell.kind === "figure" ? "decimal" : "numeric"}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
    />
  );
}

function onwardOf({ key, shiftKey }: KeyboardEvent): Onward | undefined {
  if (key === "Enter") return shiftKey ? "up" : "down";
  if (key === "Tab") return shiftKey ? "left" : "right";
  return undefined;
}

/** A letter typed on a list of options chooses the first one that begins so. */
function firstText(cell: AskedCell, text: string): string {
  if (cell.kind !== "option" || text === "") return text;
  const reading = readCellText(cell, text);
  const options = optionsOf(cell.question);
  const found =
    reading.kind === "value"
      ? options.find(({ key }) => key === reading.value)
      : options.find(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return found?.label ?? "";
}
