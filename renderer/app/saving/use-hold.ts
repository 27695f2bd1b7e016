import { useContext, useEffect } from "react";
import { SaveQueueContext } from "./save-context.ts";

/** While `isHeld`, what others make of the value waits: a form shows it as it was when it opened. */
export function useHold(key: string, isHeld: boolean): void {
  const queue = useContext(SaveQueueContext);
  useEffect(() => (isHeld ? queue.hold(key) : undefined), [queue, key, isHeld]);
}
