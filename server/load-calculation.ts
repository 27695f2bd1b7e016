// The campaign's calculation modules, run from the very text that browsers and vendors are given.

import type { Calculator, ColumnsFunction, RowFunction } from "../engine/index.ts";

/** What the server asks of the module of one record; it exports more. */
export type CalculationModule = Pick<
  Calculator,
  "calculate" | "explain" | "visibility" | "columnStates" | "columnPlaces"
> & { readonly row: RowFunction };

export function loadCalculation(source: string): Promise<CalculationModule> {
  return load<CalculationModule>(source);
}

/** The function of many records, from the text of its module. */
export async function loadColumns(source: string): Promise<ColumnsFunction> {
  const { columns } = await load<{ readonly columns: ColumnsFunction }>(source);
  return columns;
}

/** `source` is an ES module without imports: it is loaded from memory, not from a folder. */
async function load<Module>(source: string): Promise<Module> {
  const encoded = Buffer.from(source, "utf8").toString("base64");
  return (await import(`data:text/javascript;base64,${encoded}`)) as Module;
}
