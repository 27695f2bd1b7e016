// Which cell is in hand, and which one is typed in. Outside of React's state: to move renders the two
// rows that it leaves and enters and the bar of the cell, never the page.

import { useSyncExternalStore } from "react";
import type { TablePlace } from "./move-in-table.ts";

export interface Editing extends TablePlace {
  /** What its box begins with. */
  readonly text: string;
  /** The question and the establishment. */
  readonly label: string;
}

/** Replaced, never changed in place. */
export interface CursorState {
  /** The cell that Tab leads to. */
  readonly active: TablePlace;
  readonly editing: Editing | undefined;
}

export interface TableCursor {
  readonly state: () => CursorState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly move: (place: TablePlace) => void;
  /** Undefined closes the box. */
  readonly edit: (editing: Editing | undefined) => void;
}

export function createTableCursor(): TableCursor {
  const listeners = new Set<() => void>();
  let state: CursorState = { active: { row: 0, column: 0 }, editing: undefined };
  const become = (change: Partial<CursorState>) => {
    state = { ...state, ...change };
    for (const listener of listeners) listener();
  };
  return {
    state: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    move: ({ row, column }) => {
      const { active } = state;
      if (active.row !== row || active.column !== column) become({ active: { row, column } });
    },
    edit: (editing) => become({ editing }),
  };
}

/** What `pick` sees of the cursor; rendered anew only when that changes. */
export function useCursor<Seen>(cursor: TableCursor, pick: (state: CursorState) => Seen): Seen {
  return useSyncExternalStore(cursor.subscribe, () => pick(cursor.state()));
}
