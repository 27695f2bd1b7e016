import { placeColumns } from "../../calculation/place-columns.ts";
import type { Program } from "../../calculation/program.ts";
import type { Campaign } from "../../model/campaign.ts";
import type { CalculationPlan, Output } from "./plan.ts";
import { splitOutputs } from "./split-outputs.ts";

/** How many nodes are computed together at most. */
export interface PartSizes {
  readonly row: number;
  readonly columns: number;
}

/**
 * V8 optimises small functions sooner and inlines more of what they call: on a real campaign,
 * 60 nodes a part ran twice as fast as one function of 600, and never waited for the compiler.
 * A loop must also keep its columns in registers: 15 nodes ran faster than 1 and than 40.
 */
const PART_SIZES: PartSizes = { row: 60, columns: 15 };

export function compileCalculation(campaign: Campaign): CalculationPlan {
  return compileProgram(campaign.program);
}

export function compileProgram(program: Program, sizes = PART_SIZES): CalculationPlan {
  return {
    program,
    rowParts: splitOutputs(program.nodes, listOutputs(program), sizes.row),
    columnParts: splitOutputs(program.nodes, listColumnOutputs(program), sizes.columns),
  };
}

/** Of one record: results, then controls. */
function listOutputs({ results, controls }: Program): readonly Output[] {
  return [
    ...results.map(({ root }, place) => ({ place, root, isCondition: false })),
    ...controls.map(({ root }, rank) => ({
      place: results.length + rank,
      root,
      isCondition: true,
    })),
  ];
}

/** Of many records: the terms of a ratio stand before it, which reads them. */
function listColumnOutputs(program: Program): readonly Output[] {
  const terms = new Map(placeColumns(program).ratios.map((places) => [places.result, places]));
  return listOutputs(program).flatMap((output) => {
    const places = terms.get(output.place);
    const ratio = program.results[output.place]?.ratio;
    if (places === undefined || ratio === undefined) return [output];
    return [
      { place: places.numerator, root: ratio.numerator, isCondition: false },
      { place: places.denominator, root: ratio.denominator, isCondition: false },
      output,
    ];
  });
}
