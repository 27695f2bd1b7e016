import type { Span } from "../text/span.ts";
import type { Provenance } from "./provenance.ts";

/** One of the reasons for which an unusual answer is right. */
export interface Reason {
  readonly id: string;
  readonly label: string;
  /** Says nothing without words of one's own: the text is required. */
  readonly needsText?: true;
}

/** The list from which a justification begins, in the order it is offered. */
export interface Reasons {
  readonly list: readonly Reason[];
  readonly provenance: Provenance;
  readonly origin: Span;
}
