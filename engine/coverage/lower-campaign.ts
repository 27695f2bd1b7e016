// The formulas of a linked campaign, lowered once more: this time one keeps which node each part is.

import type { Node, NodeIndex, Program } from "../calculation/program.ts";
import type { Formula } from "../formula/formula.ts";
import { createLowering } from "../formula/lower.ts";
import type { TypedExpression } from "../formula/typed-expression.ts";
import type { Campaign } from "../model/campaign.ts";

/** The node of a part; or one for each line that is gathered, by the key of the line. */
export type PartNodes = ReadonlyMap<TypedExpression, ReadonlyMap<string | undefined, NodeIndex>>;

/** A formula lowered for one line, or for none. */
export interface LoweredFormula {
  readonly formula: Formula;
  readonly root: NodeIndex;
  readonly parts: PartNodes;
}

type LoweredById = ReadonlyMap<string, LoweredFormula>;

export interface LoweredCampaign {
  /** The campaign's own, with the nodes that parts are numbered by. */
  readonly program: Program;
  /** By item. */
  readonly conditions: LoweredById;
  /** By `indicator` or `indicator.line`. */
  readonly results: LoweredById;
  /** By `control` or `control.line`. */
  readonly controls: LoweredById;
}

export function lowerCampaign(campaign: Campaign): LoweredCampaign {
  const { program, blocks } = campaign;
  const indicators = new Map(campaign.indicators.map(({ id, formula }) => [id, formula]));
  const rules = new Map(campaign.controls.map(({ id, formula }) => [id, formula]));
  const results = new Map<string, LoweredFormula>();
  const { nodes, lower } = createRecorder(campaign, indicators, (id) => results.get(id)!.root);

  const conditions = new Map<string, LoweredFormula>();
  for (const { id, visibleWhen } of blocks.flatMap(({ elements }) => elements)) {
    if (visibleWhen !== undefined) conditions.set(id, lower(visibleWhen));
  }
  // In the order of the program: each after those it reads.
  for (const { id, indicator, line } of program.results) {
    results.set(id, lower(indicators.get(indicator)!, line));
  }
  const controls = new Map<string, LoweredFormula>();
  for (const { id, control, line } of program.controls) {
    controls.set(id, lower(rules.get(control)!, line));
  }
  return {
    program: renumber(program, nodes, { conditions, results, controls }),
    conditions,
    results,
    controls,
  };
}

interface Recorder {
  /** Live: grows as formulas are lowered. */
  readonly nodes: readonly Node[];
  readonly lower: (formula: Formula, line?: string) => LoweredFormula;
}

function createRecorder(
  { program, evolutions }: Campaign,
  indicators: ReadonlyMap<string, Formula>,
  result: (resultId: string) => NodeIndex,
): Recorder {
  const cells = program.elements.flatMap((element) => element.cells);
  const slots = new Map(cells.map(({ id, slot }) => [id, slot]));
  const broken = new Set(evolutions.flatMap(({ nature, of }) => (nature === "break" ? of : [])));
  let parts = new Map<TypedExpression, Map<string | undefined, NodeIndex>>();
  const lowering = createLowering({
    slot: (cellId) => slots.get(cellId)!,
    result,
    formula: (indicatorId) => indicators.get(indicatorId)!,
    isBroken: (indicatorId) => broken.has(indicatorId),
    lowered: (part, line, node) => {
      const known = parts.get(part) ?? new Map<string | undefined, NodeIndex>();
      parts.set(part, known.set(line, node));
    },
  });
  return {
    nodes: lowering.nodes,
    lower: (formula, line) => {
      parts = new Map();
      return { formula, root: lowering.lower(formula, line), parts };
    },
  };
}

function renumber(
  program: Program,
  nodes: readonly Node[],
  { conditions, results, controls }: Omit<LoweredCampaign, "program">,
): Program {
  return {
    ...program,
    nodes,
    elements: program.elements.map((element) => {
      const condition = conditions.get(element.id);
      return condition === undefined ? element : { ...element, visibleWhen: condition.root };
    }),
    results: program.results.map((one) => ({ ...one, root: results.get(one.id)!.root })),
    controls: program.controls.map((one) => ({ ...one, root: controls.get(one.id)!.root })),
  };
}
