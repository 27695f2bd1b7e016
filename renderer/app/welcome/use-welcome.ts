import { type RefObject, useCallback, useRef, useState } from "react";
import { browserStorage } from "../saving/browser-storage.ts";

const SEEN = "millesime.premiere-visite";

export interface WelcomeHandle {
  readonly isOpen: boolean;
  readonly toggle: () => void;
  /** Closed for good on this device; the focus goes to what opens it again. */
  readonly dismiss: () => void;
  readonly button: RefObject<HTMLButtonElement | null>;
}

/** Open at the first visit on this device, and whenever it is asked for. */
export function useWelcome(): WelcomeHandle {
  const [isOpen, setOpen] = useState(() => !wasSeen());
  const button = useRef<HTMLButtonElement>(null);
  const toggle = useCallback(() => {
    remember();
    setOpen((before) => !before);
  }, []);
  const dismiss = useCallback(() => {
    remember();
    setOpen(false);
    button.current?.focus();
  }, []);
  return { isOpen, toggle, dismiss, button };
}

/** A browser that keeps nothing shows it at each visit. */
function wasSeen(): boolean {
  try {
    return browserStorage()?.getItem(SEEN) === "oui";
  } catch {
    return false;
  }
}

function remember(): void {
  try {
    browserStorage()?.setItem(SEEN, "oui");
  } catch {
    // Shown again next time.
  }
}
