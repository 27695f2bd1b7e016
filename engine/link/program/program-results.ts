import type { ProgramResult } from "../../calculation/program.ts";
import type { Formula } from "../../formula/formula.ts";
import type { FormulaLowering } from "../../formula/lower.ts";
import type { Unit } from "../../model/unit.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { IndicatorDraft } from "../drafts.ts";
import { symbolsOf } from "./number-format.ts";
import { ratioFormats } from "./ratio-formats.ts";

/** The result of an indicator, or one for each line of its dimension. */
export function programResults(
  { id, label, reference, unit, decimals, dimension, appliesTo }: IndicatorDraft,
  formula: Formula,
  lowering: FormulaLowering,
  units: ReadonlyMap<string, Unit>,
): readonly ProgramResult[] {
  const base = { indicator: id, reference, unit: unit.id, ...symbolsOf(unit), decimals };
  const lines = dimension?.options ?? [undefined];
  const formats = ratioFormats(formula.expression, units);
  return lines.map((line) => {
    const root = lowering.lower(formula, line?.key);
    const ratio = lowering.ratio(root);
    return omitUndefined({
      ...base,
      id: line === undefined ? id : `${id}.${line.key}`,
      line: line?.key,
      label: line === undefined ? label : `${label} : ${line.label}`,
      root,
      ratio: ratio && { ...ratio, ...formats },
      appliesTo: appliesTo.filter((category) => line?.appliesTo.includes(category) ?? true),
    });
  });
}
