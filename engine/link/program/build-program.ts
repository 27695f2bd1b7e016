// From linked formulas to the program: every answer has a slot, every formula its nodes.

import type { NodeIndex, Program } from "../../calculation/program.ts";
import { createLowering } from "../../formula/lower.ts";
import type { Definitions } from "../drafts.ts";
import type { Formulas } from "../link-formulas.ts";
import { numberCells } from "./number-cells.ts";
import { programControls } from "./program-controls.ts";
import { programElement } from "./program-element.ts";
import { programResults } from "./program-results.ts";

/** `indicatorOrder` puts each indicator after those it reads. */
export function buildProgram(
  definitions: Definitions,
  formulas: Formulas,
  indicatorOrder: readonly string[],
  hash: string,
): Program {
  const { campaign, vocabulary } = definitions;
  const cells = numberCells(definitions.elements);
  const slots = new Map([...cells.values()].flat().map((cell) => [cell.id, cell.slot]));
  const owners = [...cells].flatMap(([id, own]) => own.map(() => id));
  const roots = new Map<string, NodeIndex>();
  const lowering = createLowering({
    slot: (cellId) => slots.get(cellId)!,
    result: (resultId) => roots.get(resultId)!,
    formula: (indicatorId) => formulas.indicators.get(indicatorId)!,
    isBroken: (indicatorId) => definitions.previously.get(indicatorId)?.isBroken ?? false,
  });
  const elements = [...definitions.elements.values()].map((element) => {
    const condition = formulas.conditions.get(element.id);
    return programElement(
      element,
      cells.get(element.id)!,
      definitions,
      condition && lowering.lower(condition),
    );
  });
  const results = indicatorOrder.flatMap((id) => {
    const added = programResults(
      definitions.indicators.get(id)!,
      formulas.indicators.get(id)!,
      lowering,
      vocabulary.units,
    );
    for (const result of added) roots.set(result.id, result.root);
    return added;
  });
  const controls = [...definitions.controls.values()].flatMap((control) =>
    programControls(control, formulas, { definitions, lowering, owners }),
  );
  const rates = vocabulary.categories.map(({ code }) => [
    code,
    campaign.platforms.find((platform) => platform.appliesTo.includes(code))?.requiredFillRate ?? 0,
  ]);
  return {
    campaign: campaign.year,
    hash,
    categories: vocabulary.categories.map(({ code }) => code),
    requiredFillRates: Object.fromEntries(rates),
    elements,
    slotCount: slots.size,
    nodes: lowering.nodes,
    results,
    controls,
  };
}
