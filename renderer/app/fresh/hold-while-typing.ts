import { itemAround } from "../../form/question-ids.ts";
import type { Stored } from "../api/types.ts";
import type { SavedValue } from "../saving/saved-value.ts";

/** Values as the server has them, each under its key. */
export type Told = ReadonlyMap<string, Stored<SavedValue>>;

export interface Held {
  readonly give: (told: Told) => void;
  readonly stop: () => void;
}

/** Hands values over at once, but for those that are being typed in: once their box is left. */
export function holdWhileTyping(
  isTypedIn: (key: string) => boolean,
  hand: (told: Told) => void,
): Held {
  let waiting: Told = new Map();
  const give = (told: Told) => {
    const all = [...waiting, ...told];
    waiting = new Map(all.filter(([key]) => isTypedIn(key)));
    const free = new Map(all.filter(([key]) => !isTypedIn(key)));
    if (free.size > 0) hand(free);
  };
  // After the box that is left has told what was typed in it.
  const onLeave = () => setTimeout(() => waiting.size > 0 && give(new Map()));
  document.addEventListener("focusout", onLeave);
  return { give, stop: () => document.removeEventListener("focusout", onLeave) };
}

/** The question that has the focus. */
export function isTypedIn(item: string): boolean {
  return document.hasFocus() && itemAround(document.activeElement) === item;
}
