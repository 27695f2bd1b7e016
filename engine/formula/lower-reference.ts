// The leaves of a formula that stand over lines: which cell, or which constant, on which line.

import type { NodeIndex } from "../calculation/program.ts";
import { invariant } from "../util/invariant.ts";
import type { Formula } from "./formula.ts";
import type { NodeTable } from "./node-table.ts";
import type { FormulaSymbol, Line } from "./scope.ts";
import type {
  TypedAttribute,
  TypedExpression,
  TypedReference,
  VectorShape,
} from "./typed-expression.ts";

/** What lowering asks of the linker: where cells are loaded, where results are computed. */
export interface LoweringContext {
  readonly slot: (cellId: string) => number;
  /** The root of `indicator` or `indicator.line`, lowered before. */
  readonly result: (resultId: string) => NodeIndex;
  /** The formula of an indicator: last year's result is it, on last year's answers. */
  readonly formula: (indicatorId: string) => Formula;
  /** Whether last year's results of an indicator no longer compare, whatever its answers. */
  readonly isBroken: (indicatorId: string) => boolean;
  /** Told of each part and of its node, as this year; `line` is the one being gathered, if any. */
  readonly lowered?: (part: TypedExpression, line: string | undefined, node: NodeIndex) => void;
}

/** The same, once formulas can be lowered as they were last year. */
export interface LeafContext extends LoweringContext {
  readonly previousResult: (indicatorId: string, line: string | undefined) => NodeIndex;
}

/** Where one stands: the line of the result, the line being gathered, this year or last. */
export interface Position {
  readonly current: string | undefined;
  readonly gathered: string | undefined;
  readonly previous: boolean;
  /** Slots read on the gathered line, of those that some categories are not asked. */
  readonly slots: Set<number>;
}

/** A leaf, with the lines over which it stands, if any. */
type Leaf<Kind> = Kind & { readonly shape?: VectorShape };

/** The cell of an item, this year's or last year's, or the result of an indicator. */
export function lowerReference(
  reference: Leaf<TypedReference>,
  position: Position,
  context: LeafContext,
  table: NodeTable,
): NodeIndex {
  const { symbol, column } = reference;
  const { previous } = position;
  const key = keyOf(reference, position);
  const id = cellId(symbol, key, column);
  if (symbol.origin === "indicator") {
    return previous ? context.previousResult(symbol.id, key) : context.result(id);
  }
  const slot = context.slot(id);
  if (reference.shape !== undefined && !findLine(symbol, key).always) position.slots.add(slot);
  return table.add({ op: previous ? "previous" : "load", slot });
}

/** A constant, on a line that the category may not be asked: any cell of the line tells. */
export function lowerAttribute(
  attribute: Leaf<TypedAttribute>,
  position: Position,
  context: LeafContext,
  table: NodeTable,
): NodeIndex {
  const { symbol, name, shape } = attribute;
  const key = keyOf(attribute, position);
  const { attributes, always } = findLine(symbol, key);
  const value = attributes[name];
  invariant(value !== undefined, `every line carries ${name}`);
  if (shape !== undefined && !always) {
    const [column] = symbol.shape.kind === "table" ? Object.keys(symbol.shape.columns) : [];
    position.slots.add(context.slot(cellId(symbol, key, column)));
  }
  return table.add({ op: "constant", value });
}

/** The key of the line where a leaf is read. */
function keyOf(
  { shape, current, line }: Leaf<TypedReference | TypedAttribute>,
  position: Position,
): string | undefined {
  if (shape !== undefined) return position.gathered;
  return current ? position.current : line;
}

function cellId({ id }: FormulaSymbol, key: string | undefined, column?: string): string {
  return [id, key, column].filter((part) => part !== undefined).join(".");
}

function findLine({ id, shape }: FormulaSymbol, key: string | undefined): Line {
  const lines = shape.kind === "scalar" ? [] : shape.lines.lines;
  const line = lines.find((one) => one.key === key);
  invariant(line !== undefined, `${id} has a line ${key}`);
  return line;
}
