import type { NodeIndex, Program, ProgramResult } from "../../../engine/calculation/program.ts";
import type { Formula } from "../../../engine/formula/formula.ts";
import { createLowering, type FormulaLowering } from "../../../engine/formula/lower.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import type { WrittenFormula } from "./read-formulas.ts";
import { CATEGORY, type World } from "./read-world.ts";

/** The formula, checked; the bench's own must be beyond reproach. */
export function readSound({ scope }: World, { formule, unite }: WrittenFormula): Formula {
  const unit = scope.findUnit(unite);
  if (unit === undefined) throw new Error(`the bench has no unit ${unite}`);
  const { formula, faults } = readFormula(formule, scope, { mode: "indicator", unit });
  if (formula === undefined || faults.length > 0) {
    throw new Error(`${formule}: ${faults.map(({ message }) => message).join(" ")}`);
  }
  return formula;
}

/** A program with one result per formula. */
export function buildProgram(world: World, formulas: readonly WrittenFormula[]): Program {
  const lowering = createWorldLowering(world);
  const roots = formulas.map((written) => lowering.lower(readSound(world, written)));
  return assembleProgram(world, formulas, lowering, roots);
}

export function createWorldLowering({ elements }: World): FormulaLowering {
  const cells = elements.flatMap((element) => element.cells);
  const slots = new Map(cells.map(({ id, slot }) => [id, slot]));
  return createLowering({
    slot: (cell) => slots.get(cell)!,
    result: noIndicator,
    formula: noIndicator,
    isBroken: noIndicator,
  });
}

function noIndicator(id: string): never {
  throw new Error(`no formula of the bench reads ${id}`);
}

export function assembleProgram(
  { elements, draws }: World,
  formulas: readonly WrittenFormula[],
  lowering: FormulaLowering,
  roots: readonly NodeIndex[],
): Program {
  return {
    campaign: "9999",
    hash: "0".repeat(64),
    categories: [CATEGORY],
    requiredFillRates: { [CATEGORY]: 100 },
    elements,
    slotCount: draws.length,
    nodes: lowering.nodes,
    results: formulas.map(({ indicateur, unite }, rank) =>
      resultOf(indicateur, unite, roots[rank]!, lowering),
    ),
    controls: [],
  };
}

function resultOf(
  id: string,
  unit: string,
  root: NodeIndex,
  lowering: FormulaLowering,
): ProgramResult {
  const ratio = lowering.ratio(root);
  return {
    id,
    indicator: id,
    label: id,
    reference: id,
    unit,
    symbol: "",
    decimals: 1,
    root,
    ...(ratio === undefined ? {} : { ratio }),
    appliesTo: [CATEGORY],
  };
}
