import type { Calculator } from "../../calculation/calculator.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Definitions } from "../drafts.ts";
import type { Formulas } from "../link-formulas.ts";

/** What a rule looks at. The calculator is absent while an error forbids calculating. */
export interface Linked {
  readonly definitions: Definitions;
  readonly formulas: Formulas;
  readonly calculator?: Calculator;
}

/** One demand on a campaign that no single file can see; gives every breach of it. */
export type Rule = (linked: Linked) => readonly Diagnostic[];
