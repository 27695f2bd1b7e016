import type { Slots } from "../calculation/calculator.ts";
import type { Program } from "../calculation/program.ts";
import { MISSING } from "../calculation/slot-state.ts";

/** What a record is grouped by: a text, or why there is none. */
export type GroupValue = string | { readonly absence: "missing" | "notApplicable" };

/** The option chosen, as calculations see it: a hidden answer is none. */
export type ChoiceReader = (record: Slots) => GroupValue;

/** Undefined when the item does not exist, or is not answered by one option among several. */
export function createChoiceReader(program: Program, id: string): ChoiceReader | undefined {
  const element = program.elements.find((one) => one.id === id);
  const slot = element?.cells[0]?.slot;
  const options = element?.options;
  if (options === undefined || slot === undefined) return undefined;
  return ({ d, s }) =>
    options[d[slot]!] ?? { absence: s[slot] === MISSING ? "missing" : "notApplicable" };
}
