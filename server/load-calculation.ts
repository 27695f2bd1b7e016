// The campaign's calculation module, run from the very text that browsers and vendors are given.

import type { Calculation, Explanation, Submission } from "../engine/index.ts";

export interface CalculationModule {
  readonly calculate: (submission: Submission) => Calculation;
  /** Undefined when the campaign has no such result. */
  readonly explain: (submission: Submission, result: string) => Explanation | undefined;
}

/** `source` is an ES module without imports: it is loaded from memory, not from a folder. */
export async function loadCalculation(source: string): Promise<CalculationModule> {
  const encoded = Buffer.from(source, "utf8").toString("base64");
  return (await import(`data:text/javascript;base64,${encoded}`)) as CalculationModule;
}
