// The browser's address as React state, and how to change it.

import { createContext, useCallback, useEffect, useState } from "react";
import { questionOfHash } from "./route.ts";

export interface Place {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
  /** Grows at each visit, so that following the same link twice is seen. */
  readonly visit: number;
}

export type Navigate = (address: string, how?: "push" | "replace") => void;

export const NavigateContext = createContext<Navigate>(() => {});

/**
 * The current place. Before it changes, the box being typed in is left, so that the form learns
 * its value while it is still there.
 */
export function useLocation(): readonly [Place, Navigate] {
  const [place, setPlace] = useState(() => currentPlace(0));
  const arrive = useCallback(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
    setTimeout(() => setPlace((before) => currentPlace(before.visit + 1)));
  }, []);
  useEffect(() => {
    const onPopState = () => {
      if (!isWithinPage(place)) arrive();
    };
    window.addEventListener("popstate", onPopState);
    return () => window.removeEventListener("popstate", onPopState);
  }, [arrive, place]);
  const navigate = useCallback<Navigate>(
    (address, how = "push") => {
      if (how === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(null, "", address);
      arrive();
    },
    [arrive],
  );
  return [place, navigate];
}

/** « Aller au contenu » and the like: the browser moves the focus by itself. */
function isWithinPage(place: Place): boolean {
  const { pathname, search, hash } = window.location;
  const samePage = pathname === place.pathname && search === place.search;
  return samePage && hash !== "" && questionOfHash(hash) === undefined;
}

function currentPlace(visit: number): Place {
  const { pathname, search, hash } = window.location;
  return { pathname, search, hash, visit };
}
