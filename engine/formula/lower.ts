// Typed trees into the nodes of a program. Sugar disappears here, and so does every choice: the
// order of evaluation is that of the formula as written, never rearranged.

import type { Node, NodeIndex, ProgramResult } from "../calculation/program.ts";
import type { ComparisonSign } from "./expression.ts";
import type { Formula } from "./formula.ts";
import { getFunction } from "./functions.ts";
import {
  type LeafContext,
  type LoweringContext,
  lowerAttribute,
  lowerReference,
  type Position,
} from "./lower-reference.ts";
import type { Lowering } from "./lowering.ts";
import { createNodeTable, type NodeTable } from "./node-table.ts";
import { recogniseRatio } from "./recognise-ratio.ts";
import type { TypedExpression } from "./typed-expression.ts";

export interface FormulaLowering {
  /** Live and shared by every formula lowered here. */
  readonly nodes: readonly Node[];
  /** The root of a formula; `line` is the key of the line being calculated, if any. */
  readonly lower: (formula: Formula, line?: string) => NodeIndex;
  readonly ratio: (root: NodeIndex) => ProgramResult["ratio"];
}

/** Lowers the formulas of one campaign to one list of nodes. */
export function createLowering(context: LoweringContext): FormulaLowering {
  const table = createNodeTable();
  const lower = ({ expression }: Formula, line: string | undefined, previous: boolean) => {
    const position = { current: line, gathered: undefined, previous, slots: new Set<number>() };
    return lowerExpression(expression, position, leafContext, table);
  };
  const previousRoots = new Map<string, NodeIndex>();
  const leafContext: LeafContext = {
    ...context,
    previousResult: (indicatorId, line) => {
      if (context.isBroken(indicatorId)) return table.add({ op: "absent", reason: "brokenSeries" });
      const id = `${indicatorId}.${line ?? ""}`;
      const root = previousRoots.get(id) ?? lower(context.formula(indicatorId), line, true);
      previousRoots.set(id, root);
      return root;
    },
  };
  return {
    nodes: table.nodes,
    lower: (formula, line) => lower(formula, line, false),
    ratio: (root) => recogniseRatio(table.nodes, root),
  };
}

function lowerExpression(
  expression: TypedExpression,
  position: Position,
  context: LeafContext,
  table: NodeTable,
): NodeIndex {
  const node = lowerKind(expression, position, context, table);
  if (!position.previous) context.lowered?.(expression, position.gathered, node);
  return node;
}

function lowerKind(
  expression: TypedExpression,
  position: Position,
  context: LeafContext,
  table: NodeTable,
): NodeIndex {
  switch (expression.kind) {
    case "number":
      return table.add({ op: "constant", value: expression.value });
    case "option":
      return table.add({ op: "constant", value: expression.rank });
    case "boolean":
      return table.add({ op: "constant", value: expression.value ? 1 : 0 });
    case "empty":
      return table.add({ op: "absent", reason: "empty" });
    case "reference":
      return lowerReference(expression, position, context, table);
    case "attribute":
      return lowerAttribute(expression, position, context, table);
    case "call": {
      const lowering = createCallLowering(position, context, table);
      return getFunction(expression.name).lower(expression.args, lowering);
    }
    default:
      return lowerOperation(expression, table, (part) =>
        lowerExpression(part, position, context, table),
      );
  }
}

type Leaf = "number" | "option" | "boolean" | "empty" | "reference" | "attribute" | "call";

function lowerOperation(
  expression: Exclude<TypedExpression, { readonly kind: Leaf }>,
  table: NodeTable,
  lower: (part: TypedExpression) => NodeIndex,
): NodeIndex {
  switch (expression.kind) {
    case "negate":
    case "not":
      return table.add({ op: expression.kind, args: [lower(expression.operand)] });
    case "arithmetic":
    case "logical": {
      const args = [lower(expression.left), lower(expression.right)] as const;
      return table.add({ op: OPERATIONS[expression.sign], args });
    }
    case "compare": {
      const args = [lower(expression.left), lower(expression.right)] as const;
      return lowerComparison(expression.sign, expression.tolerance, args, table);
    }
    case "among": {
      const options = expression.options.map(lower);
      return lowerAmong(lower(expression.operand), options, expression.negated, table);
    }
    case "conditional": {
      const { condition, whenTrue, otherwise } = expression;
      const args = [lower(condition), lower(whenTrue), lower(otherwise)] as const;
      return table.add({ op: "select", args });
    }
    case "text":
    case "broken":
      throw new Error(`Broken invariant: a checked formula holds no ${expression.kind}`);
  }
}

const OPERATIONS = {
  "+": "add",
  "-": "subtract",
  "*": "multiply",
  "/": "divide",
  et: "and",
  ou: "or",
} as const;

function lowerComparison(
  comparison: ComparisonSign,
  tolerance: number,
  args: readonly [NodeIndex, NodeIndex],
  table: NodeTable,
): NodeIndex {
  return table.add({ op: "compare", comparison, tolerance, args });
}

/** `a parmi (x; y)` is `a = x ou a = y`. */
function lowerAmong(
  operand: NodeIndex,
  options: readonly NodeIndex[],
  negated: boolean,
  table: NodeTable,
): NodeIndex {
  const equalities = options.map((option) => lowerComparison("=", 0, [operand, option], table));
  const any = equalities.reduce((left, right) => table.add({ op: "or", args: [left, right] }));
  return negated ? table.add({ op: "not", args: [any] }) : any;
}

/** The view that one function has of the lowering, at one position. */
function createCallLowering(position: Position, context: LeafContext, table: NodeTable): Lowering {
  const lowerAt = (part: TypedExpression, at: Position) =>
    lowerExpression(part, at, context, table);
  const lowerLine = (part: TypedExpression, key: string, slots: Set<number>) =>
    lowerAt(part, { ...position, gathered: key, slots });
  return {
    add: table.add,
    lower: (part) => lowerAt(part, position),
    lowerPrevious: (part) => lowerAt(part, { ...position, previous: true }),
    lowerLines: (part) => keysOf([part]).map((key) => lowerLine(part, key, new Set())),
    lowerAskedLines: (parts, make) =>
      keysOf(parts).map((key) => {
        const slots = new Set<number>();
        const node = make(parts.map((part) => lowerLine(part, key, slots)));
        if (slots.size === 0) return node;
        return table.add({ op: "proposed", slots: [...slots], args: [node] });
      }),
    lowerAvailableLines: (part) =>
      keysOf([part]).map((key) => {
        const slots = new Set<number>();
        const node = lowerLine(part, key, slots);
        return [...slots].reduce((inner, slot) => whereProposed(slot, inner, table), node);
      }),
  };
}

/** A node where the category is asked a slot; elsewhere absent as the slot is: not applicable. */
function whereProposed(slot: number, node: NodeIndex, table: NodeTable): NodeIndex {
  const notAsked = table.add({ op: "load", slot });
  if (node === notAsked) return node;
  const one = table.add({ op: "constant", value: 1 });
  const isProposed = table.add({ op: "proposed", slots: [slot], args: [one] });
  return table.add({ op: "select", args: [isProposed, node, notAsked] });
}

/** The lines that parts have in common: those of any that has lines. */
function keysOf(parts: readonly TypedExpression[]): readonly string[] {
  return parts.find(({ shape }) => shape !== undefined)?.shape?.keys ?? [];
}
