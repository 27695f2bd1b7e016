import type { Explanation, Submission } from "../../../engine/index.ts";
import type { CalculationModule } from "./calculation-module.ts";
import type { Computed } from "./entry-contexts.ts";
import { fillWithout } from "./fill-without.ts";
import { nameLines } from "./name-lines.ts";

/** What one submission gives. An explanation is told the first time it is asked for, then kept. */
export function compute(calculation: CalculationModule, submission: Submission): Computed {
  const told = new Map<string, Explanation | undefined>();
  const found = calculation.calculate(submission);
  return {
    calculation: found,
    findings: nameLines(found.findings, calculation.program.controls),
    fillWithout: (faulty) => fillWithout(found.fill, faulty, calculation.program.elements),
    explain: (result) => {
      if (!told.has(result)) told.set(result, calculation.explain(submission, result));
      return told.get(result);
    },
    blockers: calculation.blockedBy(submission),
  };
}
