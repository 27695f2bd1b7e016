import type { Answers } from "../calculation/submission.ts";
import type { Formula } from "../formula/formula.ts";
import type { Span } from "../text/span.ts";
import type { Dimension } from "./code-list.ts";
import type { Provenance } from "./provenance.ts";
import type { Unit } from "./unit.ts";

/** A worked case: printed in the guide and executed at each compilation. */
export interface Example {
  readonly name: string;
  readonly answers: Answers;
  readonly previous: Answers;
  readonly expected: Expected;
  readonly origin: Span;
}

/** A number, an absence, or one of them for each line when the indicator has a dimension. */
export type Expected = ExpectedCell | Readonly<Record<string, ExpectedCell>>;
export type ExpectedCell = number | "missing" | "notApplicable" | "notComputable";

/** One computed figure, or one per line of `dimension`, with all that its fiche says. */
export interface Indicator {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly axis: number;
  readonly level: "dialogue" | "analysis";
  readonly dimension?: Dimension;
  readonly formula: Formula;
  readonly unit: Unit;
  readonly decimals: number;
  readonly appliesTo: readonly string[];
  readonly meaning: string;
  readonly method?: string;
  readonly precisions?: string;
  readonly reading?: string;
  readonly caution?: string;
  readonly crossReferences: readonly string[];
  readonly examples: readonly Example[];
  /** Passed on to the public portal. */
  readonly published: boolean;
  readonly provenance: Provenance;
  readonly origin: Span;
}
