import { useContext, useMemo } from "react";
import type { Justification } from "../api/types.ts";
import { SaveQueueContext, useSaving } from "../saving/save-context.ts";
import type { Unsaved } from "../saving/save-state.ts";
import { knownJustification, unsavedJustification } from "../saving/save-state.ts";
import { justificationKey } from "../saving/saved-value.ts";
import { useHold } from "../saving/use-hold.ts";
import { JustificationContext } from "./justification-context.ts";
import { trimmed } from "./trimmed.ts";

export interface OpenJustification {
  /** As it stands here, saved or on its way; null when there is none. */
  readonly value: Justification | null;
  readonly unsaved: Unsaved<Justification> | undefined;
  /** Gives it, changes it, takes it back (null): saved at once, as an answer is. */
  readonly give: (justification: Justification | null) => void;
  /** Ends a conflict. */
  readonly settle: (choice: "mine" | "theirs") => void;
}

/**
 * The justification of one subject; rendered anew only when that one changes. While a form that keeps
 * its own text is open on it (`isOpen`), what is given goes upon what that form showed first.
 */
export function useJustification(subject: string, isOpen = false): OpenJustification {
  const queue = useContext(SaveQueueContext);
  const { reasons } = useContext(JustificationContext);
  const unsaved = useSaving((state) => unsavedJustification(state, subject));
  const known = useSaving((state) => knownJustification(state, subject));
  useHold(justificationKey(subject), isOpen && unsaved?.kind !== "conflict");
  return useMemo(() => {
    const key = justificationKey(subject);
    return {
      value: unsaved === undefined ? (known?.value ?? null) : unsaved.value,
      unsaved,
      give: (justification) => queue.answer(key, trimmed(subject, justification, reasons)),
      settle: (choice) => queue.settle(key, choice),
    };
  }, [subject, queue, reasons, unsaved, known]);
}
