// The campaign's calculation module, run from the very text that browsers and vendors are given.

import type { Calculator } from "../engine/index.ts";

/** What the server asks of the module; it exports more. */
export type CalculationModule = Pick<Calculator, "calculate" | "explain" | "visibility">;

/** `source` is an ES module without imports: it is loaded from memory, not from a folder. */
export async function loadCalculation(source: string): Promise<CalculationModule> {
  const encoded = Buffer.from(source, "utf8").toString("base64");
  return (await import(`data:text/javascript;base64,${encoded}`)) as CalculationModule;
}
