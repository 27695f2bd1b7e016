import type { Span } from "../text/span.ts";

export type ReviewedType = "item" | "indicator" | "control" | "codeList" | "dimension";

/** One thing of a campaign that a person looks at before it is published. */
export interface ReviewSubject {
  readonly type: ReviewedType;
  readonly id: string;
  /** Printed number, for what has one. */
  readonly reference?: string;
  readonly label: string;
  /** The block of an item. */
  readonly block?: string;
  /** Of what its author wrote: comments and layout do not count. */
  readonly fingerprint: string;
  readonly at: Span;
}

/** Where a subject is kept: an item and a control may bear the same code. */
export function subjectKey({ type, id }: Pick<ReviewSubject, "type" | "id">): string {
  return `${type} ${id}`;
}
