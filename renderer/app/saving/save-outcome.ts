import type { SavedValue } from "./saved-value.ts";

/** What became of one value sent to the server. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly version: number; readonly savedAt: string }
  | {
      readonly kind: "conflict";
      readonly theirs: SavedValue | null;
      readonly version: number;
      readonly savedAt: string;
    }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unreachable" };
