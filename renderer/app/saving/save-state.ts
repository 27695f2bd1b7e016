import type { Answer } from "../../../engine/index.ts";
import type { Justification } from "../api/types.ts";
import { justificationKey, type SavedValue } from "./saved-value.ts";

interface Given<Value extends SavedValue> {
  /** `null` erases. */
  readonly value: Value | null;
  /** The version that it was given upon. */
  readonly version: number;
  /** Its place among all that was given in this browser: greater is later. */
  readonly given: number;
  /** Who gave it: the history keeps this name, whoever sits there when it is sent. */
  readonly author?: string | undefined;
}

/** A value that is not saved yet, and why. */
export type Unsaved<Value extends SavedValue = SavedValue> =
  | (Given<Value> & { readonly kind: "pending" })
  /** Somebody else answered meanwhile: both values are kept until a person chooses. */
  | (Given<Value> & {
      readonly kind: "conflict";
      readonly theirs: Value | null;
      readonly theirVersion: number;
      readonly savedAt: string;
    })
  /** Kept, said, and sent again on demand or at the next visit. */
  | (Given<Value> & { readonly kind: "refused"; readonly reason: string });

/** A value as the server has it; `null` when it was erased. */
export interface KnownValue<Value extends SavedValue = SavedValue> {
  readonly value: Value | null;
  readonly version: number;
}

/** All that saving knows. Replaced, never changed in place. */
export interface SaveState {
  /** By key (see `saved-value.ts`), in the order they were given. */
  readonly unsaved: ReadonlyMap<string, Unsaved>;
  /** Each value as the server last spoke of it. */
  readonly known: ReadonlyMap<string, KnownValue>;
  readonly sending: boolean;
  /** Attempts that reached nobody since the last that did. */
  readonly failures: number;
  /** Milliseconds since 1970: when the next attempt is due, after a failure. */
  readonly retryAt: number | undefined;
  /** ISO, the server's clock. */
  readonly lastSavedAt: string | undefined;
  /** Whether the browser keeps what is not saved yet, should the page be closed. */
  readonly kept: boolean;
}

/** What is not saved of an item: its key carries answers only. */
export function unsavedAnswer({ unsaved }: SaveState, item: string): Unsaved<Answer> | undefined {
  return unsaved.get(item) as Unsaved<Answer> | undefined;
}

/** What is not saved of a justification, by its subject. */
export function unsavedJustification(
  { unsaved }: SaveState,
  subject: string,
): Unsaved<Justification> | undefined {
  return unsaved.get(justificationKey(subject)) as Unsaved<Justification> | undefined;
}

/** What the server has of an item. */
export function knownAnswer({ known }: SaveState, item: string): KnownValue<Answer> | undefined {
  return known.get(item) as KnownValue<Answer> | undefined;
}

/** What the server has of a justification, by its subject. */
export function knownJustification(
  { known }: SaveState,
  subject: string,
): KnownValue<Justification> | undefined {
  return known.get(justificationKey(subject)) as KnownValue<Justification> | undefined;
}
