import type { Calculator } from "../../../engine/index.ts";
import type { Fetched } from "../api/fetched.ts";

/** What the compiled module of a campaign gives to the pages. */
export type CalculationModule = Pick<
  Calculator,
  "program" | "calculate" | "explain" | "visibility" | "blockedBy"
>;

/** Loads the campaign's own calculation, the very file that the server runs. */
export async function loadCalculation(year: string): Promise<Fetched<CalculationModule>> {
  try {
    const address = `/campagnes/${encodeURIComponent(year)}/calculation.js`;
    const found: CalculationModule = await import(/* @vite-ignore */ address);
    return { kind: "found", value: found };
  } catch {
    return { kind: "unreachable" };
  }
}
