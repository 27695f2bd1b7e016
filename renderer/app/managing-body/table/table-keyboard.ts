import type { KeyboardEvent } from "react";
import { eraseCell } from "./give-in-table.ts";
import { moveInTable, type TablePlace } from "./move-in-table.ts";
import type { TableCursor } from "./table-cursor.ts";
import { focusAt, placeOf, sizeOf, type TableParts } from "./table-parts.ts";

/** `begin` opens the box of a cell, with what it holds or with the letter that was typed. */
export function tableKeyboard(
  parts: () => TableParts,
  cursor: TableCursor,
  begin: (place: TablePlace, text: string | undefined) => void,
) {
  return {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.altKey || !placeOf(event.target)) return;
      const control = event.ctrlKey || event.metaKey;
      const { active } = cursor.state();
      const next = moveInTable(active, { name: event.key, control }, sizeOf(parts()));
      if (next !== undefined) {
        event.preventDefault();
        return focusAt(parts(), next);
      }
      const action = control ? undefined : actionOf(event.key);
      if (action === undefined) return;
      event.preventDefault();
      if (action === "erase") eraseCell(parts(), active);
      else begin(active, action.text);
    },
  };
}

/** What a key asks of a cell: to erase it, or to type in it, from what it holds or from a letter. */
function actionOf(key: string): "erase" | { readonly text: string | undefined } | undefined {
  if (key === "Delete" || key === "Backspace") return "erase";
  if (key === "Enter" || key === "F2" || key === " ") return { text: undefined };
  return [...key].length === 1 ? { text: key } : undefined;
}
