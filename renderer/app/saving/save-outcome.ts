import type { Answer } from "../../../engine/index.ts";

/** What became of one answer sent to the server. */
export type SaveOutcome =
  | { readonly kind: "saved"; readonly version: number; readonly savedAt: string }
  | {
      readonly kind: "conflict";
      readonly theirs: Answer | null;
      readonly version: number;
      readonly savedAt: string;
    }
  | { readonly kind: "refused"; readonly reason: string }
  | { readonly kind: "unreachable" };
