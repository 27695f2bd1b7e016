import type { Submission } from "../calculation/submission.ts";
import type { Span } from "../text/span.ts";
import type { ExpectedCell } from "./indicator.ts";

/** A whole submission whose every result was worked out by hand (`dossiers/`). */
export interface WorkedSubmission {
  readonly id: string;
  readonly title: string;
  readonly submission: Submission;
  /** By cell: `indicator` or `indicator.line`. Every result of the category must be there. */
  readonly expected: Readonly<Record<string, ExpectedCell>>;
  /** Ids of the controls that must speak (`control` or `control.line`); no other may. */
  readonly findings: readonly string[];
  readonly origin: Span;
}
