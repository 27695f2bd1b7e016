// Typed trees into the nodes of a program. Sugar disappears here, and so does every choice: the
// order of evaluation is that of the formula as written, never rearranged.

import type { Node, NodeIndex, ProgramResult } from "../calculation/program.ts";
import { invariant } from "../util/invariant.ts";
import type { ComparisonSign } from "./expression.ts";
import type { Formula } from "./formula.ts";
import { getFunction } from "./functions.ts";
import type { Lowering } from "./lowering.ts";
import { createNodeTable, type NodeTable } from "./node-table.ts";
import { recogniseRatio } from "./recognise-ratio.ts";
import type { TypedExpression, TypedReference } from "./typed-expression.ts";

/** What lowering asks of the linker: where cells are loaded, where results are computed. */
export interface LoweringContext {
  readonly slot: (cellId: string) => number;
  /** The root of `indicator` or `indicator.line`, lowered before. */
  readonly result: (resultId: string) => NodeIndex;
  /** Whether last year's value of an item means something else. */
  readonly isBroken: (elementId: string) => boolean;
}

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
  return {
    nodes: table.nodes,
    lower: (formula, line) => {
      const position = {
        current: line,
        gathered: undefined,
        previous: false,
        slots: new Set<number>(),
      };
      return lowerExpression(formula.expression, position, context, table);
    },
    ratio: (root) => recogniseRatio(table.nodes, root),
  };
}

/** Where one stands: the line of the result, the line being gathered, this year or last. */
interface Position {
  readonly current: string | undefined;
  readonly gathered: string | undefined;
  readonly previous: boolean;
  /** Slots read on the gathered line, to know whether it is proposed. */
  readonly slots: Set<number>;
}

function lowerExpression(
  expression: TypedExpression,
  position: Position,
  context: LoweringContext,
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
      return lowerReference(expression, expression.shape !== undefined, position, context, table);
    case "attribute": {
      const key = expression.line ?? (expression.current ? position.current : position.gathered);
      const value = attribute(expression.symbol.shape, key, expression.name);
      return table.add({ op: "constant", value });
    }
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

function lowerReference(
  reference: TypedReference,
  isVector: boolean,
  position: Position,
  context: LoweringContext,
  table: NodeTable,
): NodeIndex {
  const { symbol, line, column, current } = reference;
  const key = isVector ? position.gathered : current ? position.current : line;
  const id = [symbol.id, key, column].filter((part) => part !== undefined).join(".");
  if (symbol.origin === "indicator") return context.result(id);
  const slot = context.slot(id);
  if (isVector) position.slots.add(slot);
  if (!position.previous) return table.add({ op: "load", slot });
  return context.isBroken(symbol.id)
    ? table.add({ op: "absent", reason: "brokenSeries" })
    : table.add({ op: "previous", slot });
}

function attribute(
  shape: TypedReference["symbol"]["shape"],
  key: string | undefined,
  name: string,
): number {
  const lines = shape.kind === "scalar" ? [] : shape.lines.lines;
  const value = lines.find((line) => line.key === key)?.attributes[name];
  invariant(value !== undefined, `every line carries ${name}`);
  return value;
}

/** The view that one function has of the lowering, at one position. */
function createCallLowering(
  position: Position,
  context: LoweringContext,
  table: NodeTable,
): Lowering {
  const lowerAt = (expression: TypedExpression, at: Position) =>
    lowerExpression(expression, at, context, table);
  return {
    add: table.add,
    lower: (expression) => lowerAt(expression, position),
    lowerPrevious: (expression) => lowerAt(expression, { ...position, previous: true }),
    lowerLines: (expression, zeroWhenNotProposed) => {
      const { lines, keys } = expression.shape ?? { lines: { lines: [] }, keys: [] };
      return keys.map((key) => {
        const slots = new Set<number>();
        const node = lowerAt(expression, { ...position, gathered: key, slots });
        const always = lines.lines.find((line) => line.key === key)?.always ?? true;
        if (always || !zeroWhenNotProposed || slots.size === 0) return node;
        return table.add({ op: "proposed", slots: [...slots], args: [node] });
      });
    },
  };
}
