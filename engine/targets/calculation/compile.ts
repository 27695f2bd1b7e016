import { nodeArguments } from "../../calculation/node-arguments.ts";
import type { NodeIndex, Program } from "../../calculation/program.ts";
import type { Campaign } from "../../model/campaign.ts";
import type { CalculationPlan, RowOutput, RowPart } from "./plan.ts";

/**
 * V8 optimises small functions sooner and inlines more of what they call: on a real campaign,
 * 60 nodes a part ran twice as fast as one function of 600, and never waited for the compiler.
 */
const NODES_PER_PART = 60;

export function compileCalculation(campaign: Campaign): CalculationPlan {
  return compileProgram(campaign.program);
}

/** Splits the outputs of a program into parts, in order. */
export function compileProgram(program: Program, nodesPerPart = NODES_PER_PART): CalculationPlan {
  const parts: RowPart[] = [];
  let outputs: RowOutput[] = [];
  let reached = new Set<NodeIndex>();
  for (const output of listOutputs(program)) {
    const more = reach(program, output.root, reached);
    if (outputs.length > 0 && more.size > nodesPerPart) {
      parts.push({ outputs });
      outputs = [];
      reached = reach(program, output.root, new Set());
    } else {
      reached = more;
    }
    outputs.push(output);
  }
  return { program, parts: outputs.length === 0 ? parts : [...parts, { outputs }] };
}

function listOutputs(program: Program): readonly RowOutput[] {
  const { results, controls } = program;
  return [
    ...results.map(({ root }, rank) => ({ place: rank, root, isCondition: false })),
    ...controls.map(({ root }, rank) => ({
      place: results.length + rank,
      root,
      isCondition: true,
    })),
  ];
}

/** `already` and every node under `root`. */
function reach(program: Program, root: NodeIndex, already: ReadonlySet<NodeIndex>): Set<NodeIndex> {
  const reached = new Set(already);
  const pending = [root];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    const node = program.nodes[index];
    if (node === undefined || reached.has(index)) continue;
    reached.add(index);
    pending.push(...nodeArguments(node));
  }
  return reached;
}
