import type { Span } from "../text/span.ts";

/**
 * What a change entails, from the mildest: `harmless`, nothing to redo; `comparable`, something to
 * do or to read, but the figures of both years compare; `breaksSeries`, they do not; `breaksRecords`,
 * an answer given before is no longer an answer.
 */
export type Consequence = "harmless" | "comparable" | "breaksSeries" | "breaksRecords";

export type SubjectType =
  | "campaign"
  | "kit"
  | "category"
  | "platform"
  | "block"
  | "item"
  | "indicator"
  | "reasons"
  | "control"
  | "codeList"
  | "dimension"
  | "export";

export interface Subject {
  readonly type: SubjectType;
  readonly id: string;
  /** Printed number, for what has one. */
  readonly reference?: string;
  readonly label: string;
}

/** One difference between two campaigns, or two states of one. */
export interface Change {
  /** Stable, for machines: `itemAdded`, `formulaChanged`. */
  readonly kind: string;
  readonly subject: Subject;
  readonly consequence: Consequence;
  /** What changed, one French sentence. */
  readonly sentence: string;
  /** The two wordings or values, when seeing them side by side helps. */
  readonly before?: string;
  readonly after?: string;
  /** The categories concerned, when not all that know the subject. */
  readonly categories?: readonly string[];
  /** Where it is written: in the later campaign, or in the earlier for what is gone. */
  readonly at?: Span;
}
