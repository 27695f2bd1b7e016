import type { Span } from "../text/span.ts";

/** What an author must know about the catalogue: a value, never an exception. */
export interface Diagnostic {
  /** Stable and searchable, such as `LIEN-001`; never reused for another fault. */
  readonly code: string;
  /** An error stops the next stage, a warning never does. */
  readonly severity: "error" | "warning";
  /** One French sentence: what is wrong, with the author's own words between « ». */
  readonly message: string;
  readonly at: Span;
  /** What to do, in French; absent rather than vague. */
  readonly hint?: string;
  /** Other places: the first definition, each link of a loop. */
  readonly related?: readonly Related[];
  /** The repair, when there is but one; absent as soon as the author may have meant another. */
  readonly fix?: Fix;
}

/** What stands there gives way to `text`. Both are on one line, as written in the file. */
export interface Fix {
  readonly at: Span;
  readonly text: string;
}

export interface Related {
  readonly at: Span;
  readonly message: string;
}
