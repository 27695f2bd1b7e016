import type { Calculation, Explanation, Submission } from "../../engine/index.ts";

export interface CalculationModule {
  readonly calculate: (submission: Submission) => Calculation;
  readonly explain: (submission: Submission, id: string) => Explanation | undefined;
}

/** Loads the text of `calculation.js` as Node would load the file. */
export async function importCalculation(text: string): Promise<CalculationModule> {
  const encoded = Buffer.from(text, "utf8").toString("base64");
  return import(`data:text/javascript;base64,${encoded}`);
}
