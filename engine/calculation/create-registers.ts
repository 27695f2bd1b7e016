import { far, finite, near, sumAvailable, yearOf } from "./arithmetic.ts";
import { both } from "./kleene.ts";
import { nodeArguments } from "./node-arguments.ts";
import type { Node, NodeIndex } from "./program.ts";
import { roundDecimal } from "./round-decimal.ts";
import { NOT_PROPOSED } from "./slot-state.ts";

/** The figures of some nodes, each in the register of its number. */
export interface Registers {
  readonly registers: Float64Array;
  /** Evaluates them for a record, in order; not to be called again from within itself. */
  readonly fill: (d: Float64Array, p: Float64Array, s: Uint8Array) => void;
}

/** A closure for each node under the roots, constants apart. */
export function createRegisters(nodes: readonly Node[], roots: readonly NodeIndex[]): Registers {
  const registers = new Float64Array(nodes.length);
  const indexes: NodeIndex[] = [];
  const steps: Step[] = [];
  for (const index of findNodes(nodes, roots)) {
    const node = nodes[index]!;
    if (node.op === "constant") {
      registers[index] = node.value;
    } else {
      indexes.push(index);
      steps.push(createStep(node, registers));
    }
  }
  return {
    registers,
    fill: (d, p, s) => {
      for (let rank = 0; rank < steps.length; rank++) {
        registers[indexes[rank]!] = steps[rank]!(d, p, s);
      }
    },
  };
}

/** The roots and all that they read, each node after its arguments. */
function findNodes(nodes: readonly Node[], roots: readonly NodeIndex[]): readonly NodeIndex[] {
  const found = new Set<NodeIndex>();
  const pending = [...roots];
  for (let index = pending.pop(); index !== undefined; index = pending.pop()) {
    if (found.has(index)) continue;
    found.add(index);
    pending.push(...nodeArguments(nodes[index]!));
  }
  return [...found].sort((a, b) => a - b);
}

/** The figure of one node, once those of its arguments are in their registers. */
type Step = (d: Float64Array, p: Float64Array, s: Uint8Array) => number;

function createStep(node: Exclude<Node, { readonly op: "constant" }>, r: Float64Array): Step {
  const args = nodeArguments(node);
  const [a = 0, b = 0, c = 0] = args;
  switch (node.op) {
    case "load":
      return (d) => d[node.slot]!;
    case "previous":
      return (_, p) => p[node.slot]!;
    case "absent":
      return () => Number.NaN;
    case "proposed":
      return (_, __, s) => (node.slots.some((slot) => s[slot] === NOT_PROPOSED) ? 0 : r[a]!);
    case "add":
      return () => finite(r[a]! + r[b]!);
    case "subtract":
      return () => finite(r[a]! - r[b]!);
    case "multiply":
      return () => finite(r[a]! * r[b]!);
    case "divide":
      return () => finite(r[a]! / r[b]!);
    case "sum":
      return () => finite(args.reduce((total, index) => total + r[index]!, 0));
    case "sumAvailable":
      return () => finite(sumAvailable(...args.map((index) => r[index]!)));
    case "minimum":
      return () => Math.min(...args.map((index) => r[index]!));
    case "maximum":
      return () => Math.max(...args.map((index) => r[index]!));
    case "negate":
      return () => -r[a]!;
    case "absolute":
      return () => Math.abs(r[a]!);
    case "round":
      return () => roundDecimal(r[a]!, node.decimals);
    case "year":
      return () => yearOf(r[a]!);
    case "isEmpty":
      return () => (Number.isNaN(r[a]!) ? 1 : 0);
    case "coalesce":
      return () => (Number.isNaN(r[a]!) ? r[b]! : r[a]!);
    case "select":
      return () => (r[a] === 1 ? r[b]! : r[a] === 0 ? r[c]! : Number.NaN);
    case "compare":
      return createComparison(node, r);
    case "and":
      return () => both(r[a]!, r[b]!, 0);
    case "or":
      return () => both(r[a]!, r[b]!, 1);
    case "not":
      return () => 1 - r[a]!;
  }
}

function createComparison(
  { comparison, tolerance, args: [a, b] }: Extract<Node, { readonly op: "compare" }>,
  r: Float64Array,
): Step {
  switch (comparison) {
    case "=":
      return () => decide(near(r[a]!, r[b]!, tolerance), far(r[a]!, r[b]!, tolerance));
    case "<>":
      return () => decide(far(r[a]!, r[b]!, tolerance), near(r[a]!, r[b]!, tolerance));
    case "<":
      return () => decide(r[a]! < r[b]!, r[a]! >= r[b]!);
    case "<=":
      return () => decide(r[a]! <= r[b]!, r[a]! > r[b]!);
    case ">":
      return () => decide(r[a]! > r[b]!, r[a]! <= r[b]!);
    case ">=":
      return () => decide(r[a]! >= r[b]!, r[a]! < r[b]!);
  }
}

/** The two rails of a condition as a figure. */
function decide(sure: boolean, never: boolean): number {
  return sure ? 1 : never ? 0 : Number.NaN;
}
