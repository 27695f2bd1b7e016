/**
 * What this year says of last year's items: `break`, the value means something else; `rename`, the
 * item had another code; `merge`, it gathers several; `split`, several share one; `move`, lines or
 * options had other keys. An indicator can only break.
 */
export interface Evolution {
  readonly nature: "break" | "rename" | "merge" | "split" | "move";
  /** This year's items, or the indicator. */
  readonly of: readonly string[];
  /** Last year's items; empty for a break and a move. */
  readonly from: readonly string[];
  /** Lines or options: this year's key → last year's. */
  readonly moved: Readonly<Record<string, string>>;
  /** Why, in French. */
  readonly reason: string;
}
