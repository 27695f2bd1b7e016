// The panel beside the form: F1 goes to it and back, Escape closes it, and while it is open it
// follows the question that has the focus.

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { boxId, itemAround, questionIds } from "../../form/question-ids.ts";
import type { OpenSheet, SheetState } from "./sheet-context.ts";

export const SHEET_ID = "fiche";

interface Asked {
  readonly item: string;
  readonly count: number;
  readonly from: Element | null;
}

/** `section` is the one on the page: another one brings its own questions. */
export function useSheet(section: string): readonly [SheetState, OpenSheet] {
  const [asked, setAsked] = useState<Asked | undefined>(undefined);
  const left = useRef<Element | null>(null);
  const item = asked?.item;

  const open = useCallback<OpenSheet>((next) => {
    left.current = document.activeElement;
    const from = document.activeElement;
    setAsked((before) => ({ item: next, count: (before?.count ?? 0) + 1, from }));
  }, []);
  const leave = useCallback(() => setAsked(undefined), []);
  const goBack = useCallback(() => returnFocus(left.current, item), [item]);
  const close = useCallback(() => {
    goBack();
    setAsked(undefined);
  }, [goBack]);
  const follow = useCallback((element: Element | null) => {
    const next = itemAround(element);
    if (next === undefined) return;
    left.current = element;
    setAsked((before) => before && (before.item === next ? before : { ...before, item: next }));
  }, []);

  useEffect(() => {
    const onFocus = (event: FocusEvent) => {
      if (event.target instanceof Element) follow(event.target);
    };
    document.addEventListener("focusin", onFocus);
    return () => document.removeEventListener("focusin", onFocus);
  }, [follow]);

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
      if (event.key === "Escape" && item !== undefined) {
        if (isInSheet()) close();
        else leave();
      }
      if (event.key !== "F1") return;
      event.preventDefault();
      if (isInSheet()) return goBack();
      const wanted = itemAround(document.activeElement) ?? item ?? firstQuestion();
      if (wanted !== undefined) open(wanted);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [item, open, close, leave, goBack]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: another section has other questions.
  useEffect(() => {
    const first = firstQuestion();
    setAsked((before) => before && (first === undefined ? undefined : { ...before, item: first }));
  }, [section]);

  const state = useMemo<SheetState>(
    () => ({ item, asked: asked?.count ?? 0, askedFrom: asked?.from ?? null, close, leave }),
    [item, asked?.count, asked?.from, close, leave],
  );
  return [state, open];
}

function isInSheet(): boolean {
  return document.activeElement?.closest(`#${SHEET_ID}`) != null;
}

function firstQuestion(): string | undefined {
  return itemAround(document.querySelector(".question"));
}

/** To where it was; to the question's own box when that has left the page. */
function returnFocus(left: Element | null, item: string | undefined): void {
  if (left instanceof HTMLElement && left.isConnected && left !== document.body) {
    left.focus();
    return;
  }
  if (item === undefined) return;
  const box = document.getElementById(boxId(item));
  const question = document.getElementById(questionIds(item).anchor);
  (box ?? question?.querySelector<HTMLElement>("input:enabled, select:enabled, button"))?.focus();
}
