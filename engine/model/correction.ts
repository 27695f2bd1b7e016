import type { Span } from "../text/span.ts";

/** A control put right after publication, without its rule: dated, signed, always shown. */
export interface Correction {
  /** ISO date. */
  readonly date: string;
  readonly by: string;
  /**
   * `suspended`: it no longer speaks; `lowered`: it speaks, and blocks no more; `restored`: it is
   * again as it was published.
   */
  readonly measure: "suspended" | "lowered" | "restored";
  /** French. */
  readonly reason: string;
  readonly origin: Span;
}
