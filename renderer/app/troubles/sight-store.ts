// Which values that could not be saved are told where they were given: the others are listed apart.

import { createContext, useContext, useLayoutEffect } from "react";

export interface SightStore {
  /** Until the function given back is called. */
  readonly show: (key: string) => () => void;
  /** The same set as long as it holds the same keys. */
  readonly inSight: () => ReadonlySet<string>;
  readonly subscribe: (listener: () => void) => () => void;
}

export function createSightStore(): SightStore {
  const places = new Map<string, number>();
  const listeners = new Set<() => void>();
  let inSight: ReadonlySet<string> = new Set();
  const count = (key: string, change: number) => {
    const before = places.get(key) ?? 0;
    places.set(key, before + change);
    if (before + change === 0) places.delete(key);
    if (before > 0 && before + change > 0) return;
    inSight = new Set(places.keys());
    for (const listener of listeners) listener();
  };
  return {
    show: (key) => {
      count(key, 1);
      return () => count(key, -1);
    },
    inSight: () => inSight,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const NOWHERE: SightStore = {
  show: () => () => {},
  inSight: () => new Set(),
  subscribe: () => () => {},
};

export const SightContext = createContext<SightStore>(NOWHERE);

/** While `isShown`, the caller tells what became of the value under this key, with its choice. */
export function useInSight(key: string, isShown: boolean): void {
  const { show } = useContext(SightContext);
  useLayoutEffect(() => (isShown ? show(key) : undefined), [show, key, isShown]);
}
