import type { Named } from "../name-subject.ts";
import type { RecordKey } from "../store/submission-store.ts";

export interface RecordChange extends Named {
  /** `common`: by the managing body, for all its establishments. `lastYear`: in last year's answers. */
  readonly kind: "answer" | "common" | "justification" | "lastYear";
  /** An item, or the subject of a justification. */
  readonly item: string;
  readonly author: string;
  readonly at: string;
}

/** A change whose author is still to be read, where it is kept. */
export interface FoundChange extends Omit<RecordChange, "author" | "at"> {
  readonly key: RecordKey;
  readonly entry: string;
}
