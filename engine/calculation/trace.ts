// The tracing interpreter: a figure for each node, and when there is none, why.
// Nodes are evaluated on demand and once; a cause is only worked out when it is asked for.

import type { Slots } from "./calculator.ts";
import { type Cause, mergeCauses } from "./cause.ts";
import { computeNode } from "./compute-node.ts";
import { findSlots } from "./find-slots.ts";
import type { Node, NodeIndex } from "./program.ts";

/** Answers as the kernel reads them: NaN is absent, and why is in `s` and the two functions. */
export interface TraceInputs extends Slots {
  readonly absentBecause: (slot: number) => Cause;
  readonly previousAbsentBecause: (slot: number) => Cause;
  readonly cellId: (slot: number) => string;
}

export interface Trace {
  /** A figure, 1 or 0 for a condition, NaN when absent. */
  readonly evaluate: (node: NodeIndex) => number;
  /** Why `evaluate` gave NaN. */
  readonly cause: (node: NodeIndex) => Cause;
}

export function createTrace(nodes: readonly Node[], inputs: TraceInputs): Trace {
  const values = new Float64Array(nodes.length);
  const done = new Uint8Array(nodes.length);
  const evaluate = (index: NodeIndex): number => {
    if (done[index] === 1) return values[index]!;
    const value = computeNode(nodes[index]!, evaluate, inputs);
    done[index] = 1;
    values[index] = value;
    return value;
  };
  const causes = new Map<NodeIndex, Cause>();
  const trace: Trace = {
    evaluate,
    cause: (index) => {
      const known = causes.get(index);
      if (known !== undefined) return known;
      const cause = explainAbsence(index, nodes, trace, inputs);
      causes.set(index, cause);
      return cause;
    },
  };
  return trace;
}

function explainAbsence(
  index: NodeIndex,
  nodes: readonly Node[],
  trace: Trace,
  inputs: TraceInputs,
): Cause {
  const node = nodes[index]!;
  switch (node.op) {
    case "load":
      return inputs.absentBecause(node.slot);
    case "previous":
      return inputs.previousAbsentBecause(node.slot);
    case "absent":
      return { absence: "notComputable", because: [], reason: node.reason };
    case "coalesce":
      return trace.cause(node.args[1]);
    case "select":
      return explainSelect(node.args, trace);
    case "constant":
      throw new Error("Broken invariant: a constant is never absent");
    default:
      return explainOperands(node, nodes, trace, inputs);
  }
}

function explainSelect(
  [condition, whenTrue, otherwise]: readonly [NodeIndex, NodeIndex, NodeIndex],
  trace: Trace,
): Cause {
  const value = trace.evaluate(condition);
  if (!Number.isNaN(value)) return trace.cause(value === 1 ? whenTrue : otherwise);
  const cause = trace.cause(condition);
  if (cause.absence !== "notComputable") return cause;
  return { absence: "notComputable", because: cause.because, reason: "undeterminedCondition" };
}

/** Of lines that would each do: those that apply, if any does. */
function causesToMend(causes: readonly Cause[]): readonly Cause[] {
  const applicable = causes.filter(({ absence }) => absence !== "notApplicable");
  return applicable.length > 0 ? applicable : causes;
}

/** Absent operands give their cause; with none, the operation itself could not be done. */
function explainOperands(
  node: Extract<Node, { readonly args: readonly NodeIndex[] }>,
  nodes: readonly Node[],
  trace: Trace,
  inputs: TraceInputs,
): Cause {
  const absent = node.args.filter((argument) => Number.isNaN(trace.evaluate(argument)));
  const isBlocked =
    node.op === "sumAvailable" ? absent.length === node.args.length : absent.length > 0;
  if (isBlocked) {
    const causes = absent.map(trace.cause);
    return mergeCauses(node.op === "sumAvailable" ? causesToMend(causes) : causes);
  }
  const [, divisor] = node.args;
  const isZero = node.op === "divide" && divisor !== undefined && trace.evaluate(divisor) === 0;
  const roots = isZero ? [divisor] : node.args;
  const reads = roots.flatMap((root) => findSlots(nodes, root));
  const cause = {
    absence: "notComputable",
    because: [...new Set(reads.map(({ slot }) => inputs.cellId(slot)))],
    reason: isZero ? "zeroDenominator" : "overflow",
  } as const;
  const inLastYear = reads.length > 0 && reads.every(({ previous }) => previous);
  return inLastYear ? { ...cause, inLastYear } : cause;
}
