import { useCallback, useEffect, useState } from "react";
import type { Fetched } from "../api/fetched.ts";

export interface FetchedState<Value> {
  readonly state: Fetched<Value> | { readonly kind: "loading" };
  readonly again: () => void;
}

/** Runs `load` when it changes and on demand; an answer that comes too late is dropped. */
export function useFetched<Value>(load: () => Promise<Fetched<Value>>): FetchedState<Value> {
  const [state, setState] = useState<FetchedState<Value>["state"]>({ kind: "loading" });
  const [attempt, setAttempt] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt loads again.
  useEffect(() => {
    let wanted = true;
    setState({ kind: "loading" });
    load().then((found) => {
      if (wanted) setState(found);
    });
    return () => {
      wanted = false;
    };
  }, [load, attempt]);
  const again = useCallback(() => setAttempt((count) => count + 1), []);
  return { state, again };
}
