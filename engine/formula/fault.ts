import type { Edit } from "./edit.ts";

/** A fault inside one formula, in French; offsets count from the formula's first character. */
export interface Fault {
  /** `FORMULE-…` for the language, `LIEN-001` for a name that nobody defines. */
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly message: string;
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  /** The repair, when there is but one: absent as soon as the formula has two readings. */
  readonly fix?: Edit;
}
