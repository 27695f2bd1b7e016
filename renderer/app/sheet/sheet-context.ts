import { createContext } from "react";

/** The panel beside the form, as the form sees it: one function for the life of the page. */
export type OpenSheet = (item: string) => void;

export const OpenSheetContext = createContext<OpenSheet>(() => {});

/** What the panel shows, and how it is left. */
export interface SheetState {
  /** Undefined while the panel is closed. */
  readonly item: string | undefined;
  /** Grows each time the panel is asked for: it then takes the focus, unless the person has moved on. */
  readonly asked: number;
  /** Where the focus was when it was asked for. */
  readonly askedFrom: Element | null;
  readonly close: () => void;
  /** Closes without moving the focus, which is already elsewhere. */
  readonly leave: () => void;
}

export const SheetContext = createContext<SheetState>({
  item: undefined,
  asked: 0,
  askedFrom: null,
  close: () => {},
  leave: () => {},
});
