import type { Answer } from "../../../engine/index.ts";

/** An answer that is not saved yet, and why. `version` is the one it was given upon. */
export type Unsaved =
  | { readonly kind: "pending"; readonly value: Answer | null; readonly version: number }
  /** Somebody else answered meanwhile: both values are kept until a person chooses. */
  | {
      readonly kind: "conflict";
      readonly value: Answer | null;
      readonly version: number;
      readonly theirs: Answer | null;
      readonly theirVersion: number;
      readonly savedAt: string;
    }
  | {
      readonly kind: "refused";
      readonly value: Answer | null;
      readonly version: number;
      readonly reason: string;
    };

/** An answer as the server has it; `null` when it was erased. */
export interface KnownAnswer {
  readonly value: Answer | null;
  readonly version: number;
}

/** All that saving knows. Replaced, never changed in place. */
export interface SaveState {
  readonly unsaved: ReadonlyMap<string, Unsaved>;
  /** Each answer as the server last spoke of it. */
  readonly known: ReadonlyMap<string, KnownAnswer>;
  readonly sending: boolean;
  /** Attempts that reached nobody since the last that did. */
  readonly failures: number;
  /** Milliseconds since 1970: when the next attempt is due, after a failure. */
  readonly retryAt: number | undefined;
  /** ISO, the server's clock. */
  readonly lastSavedAt: string | undefined;
}
