import type { ClipboardEvent } from "react";
import { readClipboardTable } from "../../../form/fields/read-clipboard-table.ts";
import { pasteTexts } from "./give-in-table.ts";
import type { TableCursor } from "./table-cursor.ts";
import { cellAt, placeOf, type TableParts } from "./table-parts.ts";

/** `cancel` closes the box that is open. */
export function tableClipboard(parts: () => TableParts, cursor: TableCursor, cancel: () => void) {
  return {
    /** A block takes the place of the box that is open; one text is left to it. */
    onPaste: (event: ClipboardEvent) => {
      const texts = readClipboardTable(event.clipboardData.getData("text"));
      const isBlock = texts.length > 1 || (texts[0]?.length ?? 0) > 1;
      if (!isBlock && !placeOf(event.target)) return;
      event.preventDefault();
      const { editing, active } = cursor.state();
      if (editing) cancel();
      pasteTexts(parts(), editing ?? active, texts);
    },
    onCopy: (event: ClipboardEvent) => {
      const found = placeOf(event.target) && cellAt(parts(), cursor.state().active);
      if (!found || window.getSelection()?.toString()) return;
      event.preventDefault();
      event.clipboardData.setData("text/plain", found.view.text);
    },
  };
}
