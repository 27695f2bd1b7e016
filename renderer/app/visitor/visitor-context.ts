import { createContext, useContext, useSyncExternalStore } from "react";
import type { VisitorState, VisitorStore } from "./visitor-store.ts";

const NOBODY: VisitorState = { name: "", access: undefined, turn: 0 };

const NO_STORE: VisitorStore = {
  state: () => NOBODY,
  subscribe: () => () => {},
  rename: () => {},
  author: () => "",
  readAgain: () => {},
  learn: () => {},
  leave: async () => false,
  fetch: (...request) => window.fetch(...request),
};

export const VisitorContext = createContext<VisitorStore>(NO_STORE);

/** Who uses this browser, as it is known now. */
export function useVisitor(): VisitorState {
  const store = useContext(VisitorContext);
  return useSyncExternalStore(store.subscribe, store.state);
}
