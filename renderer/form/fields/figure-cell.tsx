// One box of a grid.

import { memo } from "react";
import type { DraftStore } from "../drafts/draft-store.ts";
import { useDraft } from "../drafts/use-draft.ts";
import { boxId } from "../question-ids.ts";
import { readNumber } from "../reading/read-number.ts";
import { writeNumber } from "../reading/write-number.ts";
import type { GridColumn } from "./grid-answer.ts";

export interface FigureCellProps {
  readonly cell: string;
  readonly line: string;
  readonly row: number;
  readonly columnIndex: number;
  readonly column: GridColumn;
  readonly value: number | undefined;
  readonly drafts: DraftStore;
  readonly readonly: boolean;
  /** Ids of the headers that name the box, and of what describes it. */
  readonly labelledBy: string;
  readonly describedBy: string;
  /** Stable: the grid keeps one function for its life. */
  readonly onCell: (line: string, column: GridColumn, value: number | undefined) => void;
}

/** Rendered anew only when its own value or text changes. */
export const FigureCell = memo(function FigureCell(props: FigureCellProps) {
  const { cell, line, column, onCell } = props;
  const handle = useDraft<number>({
    cell,
    value: props.value,
    drafts: props.drafts,
    read: (text) => readNumber(text, column.number),
    write: writeNumber,
    onValue: (value) => onCell(line, column, value),
  });
  return (
    <input
      id={boxId(cell)}
      className={`figure figure-${column.number.kind}`}
      type="text"
      inputMode="decimal"
      autoComplete="off"
      spellCheck={false}
      value={handle.text}
      readOnly={props.readonly}
      aria-invalid={handle.draft !== undefined}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      data-row={props.row}
      data-column={props.columnIndex}
      onChange={(event) => handle.onText(event.currentTarget.value)}
      onBlur={handle.onLeave}
    />
  );
});
