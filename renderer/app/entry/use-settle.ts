import { useContext } from "react";
import { SaveQueueContext } from "../saving/save-context.ts";
import { unsavedAnswer } from "../saving/save-state.ts";
import { RecordContext } from "./record-context.ts";

/** Ends the conflict of an item: the answer that is kept is shown, and nothing typed over it. */
export function useSettle(): (item: string, choice: "mine" | "theirs") => void {
  const queue = useContext(SaveQueueContext);
  const { onAnswer, onForget } = useContext(RecordContext);
  return (item, choice) => {
    const conflict = unsavedAnswer(queue.state(), item);
    if (conflict?.kind !== "conflict") return;
    queue.settle(item, choice);
    if (choice === "mine") return;
    onForget(item);
    onAnswer(item, conflict.theirs ?? undefined);
  };
}
