// One box that a person types in: the text belongs to the box, the value to the form.
// A keystroke only repaints the box; the form learns the value after a short rest, or on leaving.

import type { RefObject } from "react";
import {
  startTransition,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from "react";
import type { Reading } from "../reading/reading.ts";
import type { Draft } from "./draft.ts";
import type { DraftStore } from "./draft-store.ts";

const REST_MS = 120;

export interface DraftBox<Value> {
  readonly cell: string;
  readonly value: Value | undefined;
  readonly drafts: DraftStore;
  readonly read: (text: string) => Reading<Value>;
  readonly write: (value: Value) => string;
  readonly onValue: (value: Value | undefined) => void;
}

export interface DraftHandle {
  readonly text: string;
  /** What is wrong with the text, once the box has been left. */
  readonly draft: Draft | undefined;
  readonly onText: (text: string) => void;
  /** The box is left: the value is told at once and the text rewritten properly. */
  readonly onLeave: () => void;
}

/** See the head of this file. The functions may change between renders; the latest are used. */
export function useDraft<Value>(box: DraftBox<Value>): DraftHandle {
  const { cell, drafts } = box;
  const latest = useRef(box);
  latest.current = box;
  const draft = useSyncExternalStore(drafts.subscribe, () => drafts.get(cell));
  const [typed, setTyped] = useState(() => written(box));
  const text = draft?.text ?? typed;
  const { told, before, tell, tellSoon } = useTelling(latest, setTyped);

  const onText = useCallback(
    (next: string) => {
      const { read, drafts: store } = latest.current;
      setTyped(next);
      before.current ??= { value: told.current };
      const reading = read(next);
      if (reading.kind === "fault") {
        tellSoon(before.current.value);
        const settled = store.get(cell)?.settled ?? false;
        store.set(cell, { text: next, fault: reading.fault, settled });
        return;
      }
      store.set(cell, undefined);
      tellSoon(valueIn(reading));
    },
    [cell, tellSoon, told, before],
  );

  const onLeave = useCallback(() => {
    const { read, write, drafts: store } = latest.current;
    const reading = read(text);
    const unchanged = before.current ?? { value: told.current };
    before.current = undefined;
    if (reading.kind === "fault") {
      tell(unchanged.value);
      store.set(cell, { text, fault: reading.fault, settled: true });
      return;
    }
    if (reading.kind === "value") setTyped(write(reading.value));
    tell(valueIn(reading));
  }, [cell, text, tell, told, before]);

  return { text, draft: draft?.settled ? draft : undefined, onText, onLeave };
}

interface Telling<Value> {
  /** What the form knows, or is about to. */
  readonly told: RefObject<Value | undefined>;
  /** The value before this visit of the box: « 5 » on the way to « 5oo » was never meant. */
  readonly before: RefObject<{ readonly value: Value | undefined } | undefined>;
  readonly tell: (value: Value | undefined) => void;
  readonly tellSoon: (value: Value | undefined) => void;
}

/** How the form learns the value, and how the box learns one that came from elsewhere. */
function useTelling<Value>(
  latest: RefObject<DraftBox<Value>>,
  setTyped: (text: string) => void,
): Telling<Value> {
  const { value } = latest.current;
  const told = useRef<Value | undefined>(value);
  const before = useRef<{ readonly value: Value | undefined } | undefined>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const waiting = useRef<(() => void) | undefined>(undefined);

  // The box goes before its rest is over (back to another page): what it holds is told all the same.
  useEffect(() => () => waiting.current?.(), []);

  useEffect(() => {
    if (Object.is(value, told.current)) return;
    // A paste, another person's answer, last year's.
    told.current = value;
    before.current = undefined;
    clearTimeout(timer.current);
    waiting.current = undefined;
    setTyped(written(latest.current));
  }, [value, latest, setTyped]);

  const tell = useCallback(
    (next: Value | undefined) => {
      clearTimeout(timer.current);
      waiting.current = undefined;
      if (Object.is(next, told.current)) return;
      told.current = next;
      latest.current.onValue(next);
    },
    [latest],
  );
  const tellSoon = useCallback(
    (next: Value | undefined) => {
      clearTimeout(timer.current);
      waiting.current = () => tell(next);
      // What the value changes elsewhere is drawn between two keys: the next one never waits for it.
      timer.current = setTimeout(() => startTransition(() => tell(next)), REST_MS);
    },
    [tell],
  );
  return { told, before, tell, tellSoon };
}

function valueIn<Value>(reading: Exclude<Reading<Value>, { kind: "fault" }>): Value | undefined {
  return reading.kind === "value" ? reading.value : undefined;
}

function written<Value>(box: DraftBox<Value>): string {
  return box.value === undefined ? "" : box.write(box.value);
}
