import type { NumberFormat } from "../../calculation/program.ts";
import type { NumberShape } from "../../model/data-element.ts";
import type { Unit } from "../../model/unit.ts";

/** How the figures of an item, or of one column of it, are shown. */
export function numberFormat({ unit, decimals }: NumberShape): NumberFormat {
  return { ...symbolsOf(unit), decimals };
}

/** Composite units that only live inside a calculation have no name: their figures stand bare. */
export function symbolsOf(unit: Unit | undefined): Omit<NumberFormat, "decimals"> {
  if (unit === undefined) return { symbol: "" };
  const { symbol, singular } = unit;
  return symbol === singular ? { symbol } : { symbol, singular };
}
