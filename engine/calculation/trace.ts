// The tracing interpreter: a figure for each node, and when there is none, why.
// Nodes are evaluated on demand and once; a cause is only worked out when it is asked for.
import { divide, finite, near, sumAvailable, yearOf } from "./arithmetic.ts";
import { type Cause, mergeCauses } from "./cause.ts";
import { findSlots } from "./find-slots.ts";
import type { ArithmeticOperation, Comparison, Node, NodeIndex } from "./program.ts";
import { roundDecimal } from "./round-decimal.ts";
import { NOT_PROPOSED } from "./slot-state.ts";

/** Answers as the kernel reads them: NaN is absent, and why is in `s` and the two functions. */
export interface TraceInputs {
  readonly d: Float64Array;
  readonly p: Float64Array;
  readonly s: Uint8Array;
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
    const value = compute(nodes[index]!, evaluate, inputs);
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

function compute(node: Node, evaluate: (index: NodeIndex) => number, inputs: TraceInputs): number {
  switch (node.op) {
    case "constant":
      return node.value;
    case "load":
      return inputs.d[node.slot]!;
    case "previous":
      return inputs.p[node.slot]!;
    case "absent":
      return Number.NaN;
    case "proposed":
      return isProposed(node.slots, inputs) ? evaluate(node.args[0]) : 0;
    case "negate":
      return -evaluate(node.args[0]);
    case "absolute":
      return Math.abs(evaluate(node.args[0]));
    case "round":
      return roundDecimal(evaluate(node.args[0]), node.decimals);
    case "year":
      return yearOf(evaluate(node.args[0]));
    case "not":
      return 1 - evaluate(node.args[0]);
    case "isEmpty":
      return Number.isNaN(evaluate(node.args[0])) ? 1 : 0;
    case "coalesce": {
      const value = evaluate(node.args[0]);
      return Number.isNaN(value) ? evaluate(node.args[1]) : value;
    }
    case "select": {
      const condition = evaluate(node.args[0]);
      if (Number.isNaN(condition)) return Number.NaN;
      return evaluate(node.args[condition === 1 ? 1 : 2]);
    }
    case "compare":
      return compare(
        node.comparison,
        node.tolerance,
        evaluate(node.args[0]),
        evaluate(node.args[1]),
      );
    case "and":
      return both(evaluate(node.args[0]), evaluate(node.args[1]), 0);
    case "or":
      return both(evaluate(node.args[0]), evaluate(node.args[1]), 1);
    default:
      return calculate(node.op, node.args.map(evaluate));
  }
}

function isProposed(slots: readonly number[], inputs: TraceInputs): boolean {
  return slots.every((slot) => inputs.s[slot] !== NOT_PROPOSED);
}

/** Kleene: one `decisive` operand decides, whatever the other; else both must be known. */
function both(left: number, right: number, decisive: 0 | 1): number {
  if (left === decisive || right === decisive) return decisive;
  return left + right - (left + right) === 0 ? 1 - decisive : Number.NaN;
}

function calculate(
  op: ArithmeticOperation | "sum" | "sumAvailable" | "minimum" | "maximum",
  values: readonly number[],
): number {
  const [left = 0, right = 0] = values;
  switch (op) {
    case "add":
      return finite(left + right);
    case "subtract":
      return finite(left - right);
    case "multiply":
      return finite(left * right);
    case "divide":
      return finite(divide(left, right));
    case "sum":
      return finite(values.reduce((total, value) => total + value, 0));
    case "sumAvailable":
      return finite(sumAvailable(...values));
    case "minimum":
      return Math.min(...values);
    case "maximum":
      return Math.max(...values);
  }
}

function compare(comparison: Comparison, tolerance: number, left: number, right: number): number {
  if (Number.isNaN(left) || Number.isNaN(right)) return Number.NaN;
  return holds(comparison, tolerance, left, right) ? 1 : 0;
}

function holds(comparison: Comparison, tolerance: number, left: number, right: number): boolean {
  switch (comparison) {
    case "=":
      return near(left, right, tolerance);
    case "<>":
      return !near(left, right, tolerance);
    case "<":
      return left < right;
    case "<=":
      return left <= right;
    case ">":
      return left > right;
    case ">=":
      return left >= right;
  }
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
  if (isBlocked) return mergeCauses(absent.map(trace.cause));
  const [, divisor] = node.args;
  const isZero = node.op === "divide" && divisor !== undefined && trace.evaluate(divisor) === 0;
  const cellsUnder = (root: NodeIndex): readonly string[] =>
    findSlots(nodes, root).map(({ slot }) => inputs.cellId(slot));
  const roots = isZero ? [divisor] : node.args;
  return {
    absence: "notComputable",
    because: [...new Set(roots.flatMap(cellsUnder))],
    reason: isZero ? "zeroDenominator" : "overflow",
  };
}
