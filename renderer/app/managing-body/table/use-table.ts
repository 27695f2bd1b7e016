// What the table does with the keyboard, the mouse and the clipboard.

import type { FocusEvent, MouseEvent } from "react";
import { useLayoutEffect, useRef, useState } from "react";
import type { CellEditorProps, Onward } from "./cell-editor.tsx";
import { giveText } from "./give-in-table.ts";
import { type TablePlace, withinTable } from "./move-in-table.ts";
import { tableClipboard } from "./table-clipboard.ts";
import { createTableCursor, type Editing, type TableCursor } from "./table-cursor.ts";
import { tableKeyboard } from "./table-keyboard.ts";
import { cellAt, focusAt, placeOf, sizeOf, type TableParts } from "./table-parts.ts";
import { readOnlySentence } from "./table-sentences.ts";

/** One object for the life of the page. */
export interface TableHandle {
  readonly cursor: TableCursor;
  /** What opens in the cell that is typed in. */
  readonly boxOf: (editing: Editing) => Omit<CellEditorProps, "cell">;
  /** Back to the cell in hand. */
  readonly focus: () => void;
  readonly listeners: ReturnType<typeof tableListeners>;
}

export function useTable(parts: TableParts): TableHandle {
  const latest = useRef(parts);
  latest.current = parts;
  const [handle] = useState(() => createTableHandle(() => latest.current));
  const { rows, columns } = sizeOf(parts);
  useLayoutEffect(() => {
    const { state, move } = handle.cursor;
    move(withinTable(state().active, { rows, columns }));
  }, [handle, rows, columns]);
  return handle;
}

function createTableHandle(parts: () => TableParts): TableHandle {
  const cursor = createTableCursor();
  const commit = (place: TablePlace, text: string, onward: Onward) => {
    giveText(parts(), place, text);
    cursor.edit(undefined);
    if (onward === "stay") return;
    focusAt(parts(), withinTable(step(place, onward), sizeOf(parts())));
  };
  const focus = () => focusAt(parts(), cursor.state().active);
  const cancel = () => {
    const { editing } = cursor.state();
    cursor.edit(undefined);
    if (editing !== undefined) focusAt(parts(), editing);
  };
  const boxOf = (editing: Editing) => ({
    text: editing.text,
    label: editing.label,
    onCommit: (text: string, onward: Onward) => commit(editing, text, onward),
    onCancel: cancel,
  });
  return { cursor, boxOf, focus, listeners: tableListeners(parts, cursor, cancel) };
}

function tableListeners(parts: () => TableParts, cursor: TableCursor, cancel: () => void) {
  let wasInHand = false;
  const begin = (place: TablePlace, text: string | undefined) => {
    const found = cellAt(parts(), place);
    if (found === undefined) return;
    const { row, column, view } = found;
    if (view.state === "words") return parts().onOpen(row, column);
    const reason = readOnlySentence(row, column, view);
    if (reason !== undefined) return parts().announce(reason);
    const label = `${row.label}, ${column.name}`;
    cursor.edit({ ...place, text: text ?? view.text, label });
  };
  return {
    ...tableKeyboard(parts, cursor, begin),
    ...tableClipboard(parts, cursor, cancel),
    onFocus: ({ target }: FocusEvent) => {
      const place = placeOf(target);
      if (place !== undefined) cursor.move(place);
    },
    onMouseDown: ({ target }: MouseEvent) => {
      wasInHand = (target as Element).closest("td") === document.activeElement;
    },
    onClick: ({ target, nativeEvent }: MouseEvent) => {
      const place = placeOf((target as Element).closest("td"));
      if (place === undefined || cursor.state().editing !== undefined) return;
      // A link of the cell leads by itself to where `begin` would.
      if ((target as Element).closest("a") !== null) return;
      const isTouch = (nativeEvent as PointerEvent).pointerType === "touch";
      if (wasInHand || isTouch) begin(place, undefined);
    },
  };
}

function step({ row, column }: TablePlace, onward: Onward): TablePlace {
  if (onward === "down" || onward === "up")
    return { row: row + (onward === "down" ? 1 : -1), column };
  return { row, column: column + (onward === "right" ? 1 : -1) };
}
