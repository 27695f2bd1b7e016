import type { ShelvedValue } from "./shelf.ts";

/** What the tabs of one browser tell each other of the record that they have in common. */
export type TabMessage =
  /** Given in another tab, which is about to send it. */
  | (ShelvedValue & { readonly kind: "given"; readonly key: string })
  /** The server has it: as it was given at `given`, or as somebody else had answered. */
  | (ShelvedValue & { readonly kind: "stored"; readonly key: string; readonly savedAt: string });
