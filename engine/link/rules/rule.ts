import type { Calculator } from "../../calculation/calculator.ts";
import type { Program } from "../../calculation/program.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Memory } from "../../util/memory.ts";
import type { CalculationFacts } from "../calculation-facts.ts";
import type { Definitions } from "../drafts.ts";
import type { Formulas } from "../link-formulas.ts";

/** What a rule looks at. The calculation is absent while an error forbids calculating. */
export interface Linked {
  readonly definitions: Definitions;
  readonly formulas: Formulas;
  readonly calculation?: {
    readonly program: Program;
    /** Made when it is first asked for. */
    readonly calculator: () => Calculator;
    readonly facts: CalculationFacts;
    /** What was concluded of the same facts. */
    readonly memory: Memory;
  };
}

/** One demand on a campaign that no single file can see; gives every breach of it. */
export type Rule = (linked: Linked) => readonly Diagnostic[];
