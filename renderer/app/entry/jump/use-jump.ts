// What the box « Aller à une question » does with what is typed and pressed in it.

import type { KeyboardEvent, RefObject } from "react";
import { useContext, useEffect, useMemo, useRef, useState } from "react";
import { entryAddress } from "../../router/route.ts";
import { NavigateContext } from "../../router/use-location.ts";
import { EntryPlaceContext } from "../entry-contexts.ts";
import type { QuestionPlace } from "../question-index.ts";
import { type FoundQuestions, findQuestions } from "./find-questions.ts";

const MOST = 12;

export interface JumpHandle extends FoundQuestions {
  readonly box: RefObject<HTMLInputElement | null>;
  readonly text: string;
  readonly isOpen: boolean;
  /** Index of the one that Enter would follow. */
  readonly active: number;
  readonly onText: (text: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onLeave: () => void;
  readonly onChoice: (place: QuestionPlace) => void;
}

export function useJump(): JumpHandle {
  const { year, finess, index } = useContext(EntryPlaceContext);
  const navigate = useContext(NavigateContext);
  const box = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const { found, more } = useMemo(() => findQuestions(index, text, MOST), [index, text]);
  useShortcut(box);

  const onText = (next: string) => {
    setText(next);
    setActive(0);
    setOpen(next.trim() !== "");
  };
  const onChoice = ({ question, section }: QuestionPlace) => {
    onText("");
    navigate(entryAddress({ year, finess, section, question: question.id }));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const used = press(event.key);
    // Used here, and not by the panel that Escape would close.
    if (used) event.preventDefault();
  };
  const press = (key: string): boolean => {
    if (key === "Escape") {
      onText("");
      return text !== "";
    }
    if (key !== "Enter" && key !== "ArrowDown" && key !== "ArrowUp") return false;
    const chosen = found[active];
    if (chosen === undefined) return true;
    if (!isOpen) setOpen(true);
    else if (key === "Enter") onChoice(chosen);
    else setActive((active + (key === "ArrowDown" ? 1 : found.length - 1)) % found.length);
    return true;
  };
  const onLeave = () => setOpen(false);
  return { box, text, isOpen, active, found, more, onText, onKeyDown, onLeave, onChoice };
}

/** Ctrl+K, from anywhere in the page. No lone character: people dictate, and hands slip. */
function useShortcut(box: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      const control = event.ctrlKey || event.metaKey;
      if (!control || event.altKey || event.shiftKey || event.key.toLowerCase() !== "k") return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [box]);
}
