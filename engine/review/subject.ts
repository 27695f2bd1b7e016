import type { Span } from "../text/span.ts";

export type ReviewedType =
  | "campaign"
  | "guide"
  | "kit"
  | "platform"
  | "block"
  | "item"
  | "indicator"
  | "reasons"
  | "control"
  | "codeList"
  | "dimension";

/** One thing of a campaign that a person looks at before it is published. */
export interface ReviewSubject {
  readonly type: ReviewedType;
  readonly id: string;
  /** Printed number, for what has one. */
  readonly reference?: string;
  readonly label: string;
  /** The block of an item, or of a block's head. */
  readonly block?: string;
  /** Of what its author wrote, and of what evolutions.yaml says of it: neither comments nor layout. */
  readonly fingerprint: string;
  /** The same without evolutions.yaml, which speaks of one year only. */
  readonly ownFingerprint: string;
  readonly at: Span;
}

/** A campaign has one of each, or no kit and no reasons: they go by the name of their file or key. */
export const CAMPAIGN_ID = "campagne";
export const GUIDE_ID = "guide";
export const KIT_ID = "kit";
export const REASONS_ID = "motifs";

/** Where a subject is kept: an item and a control may bear the same code. */
export function subjectKey({ type, id }: Pick<ReviewSubject, "type" | "id">): string {
  return `${type} ${id}`;
}
