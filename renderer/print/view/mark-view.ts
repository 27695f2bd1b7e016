// Where a line of the guide comes from, as it is printed with it.

import type { GuidePlan } from "../../../engine/index.ts";

type GuideMark = GuidePlan["mark"];

export interface MarkView {
  /** Whether it calls for a mark: an attested line does not. */
  readonly marked: boolean;
  readonly label: string;
  readonly reason: string;
  readonly sources: string;
}

/** The view of a provenance mark. */
export function createMarkView(mark: GuideMark): MarkView {
  return {
    marked: mark.status !== "attested",
    label: mark.label,
    reason: mark.reason ?? "",
    sources: mark.sources.join(", "),
  };
}
