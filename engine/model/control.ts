import type { Formula } from "../formula/formula.ts";
import type { Span } from "../text/span.ts";
import type { Dimension } from "./code-list.ts";
import type { Correction } from "./correction.ts";
import type { Provenance } from "./provenance.ts";

/** A rule between answers and results: true is well, false is a finding, undetermined is silent. */
export interface Control {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  /** Blocking prevents sign-off only, never saving. */
  readonly severity: "blocking" | "advisory";
  readonly dimension?: Dimension;
  readonly formula: Formula;
  /** How far two sides of an equality may differ. */
  readonly tolerance: number;
  /** French, with `{id}` where a value is shown. */
  readonly message: string;
  readonly appliesTo: readonly string[];
  /** What was done about it since the publication, oldest first: the last one is in force. */
  readonly corrections?: readonly Correction[];
  readonly provenance: Provenance;
  readonly origin: Span;
}
