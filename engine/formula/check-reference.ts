// A name, with or without brackets, into the figures it designates.
import { invariant } from "../util/invariant.ts";
import { soleMatch } from "../util/sole-match.ts";
import { suggest } from "../util/suggest.ts";
import type { Checker, Place } from "./checker.ts";
import type { CellExpression, Extent, Word } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { findFunction } from "./functions.ts";
import type { FormulaSymbol, LineSet, ScalarType } from "./scope.ts";
import { selectLines } from "./select-lines.ts";
import type { TypedExpression } from "./typed-expression.ts";

function broken(at: Extent): TypedExpression {
  return { kind: "broken", type: { kind: "unknown" }, start: at.start, end: at.end };
}

/** A bare name: one figure, or every line of a breakdown. */
export function checkName(word: Word, place: Place, checker: Checker): TypedExpression {
  const symbol = findSymbol(word, checker);
  if (symbol === undefined) return broken(word);
  const { shape } = symbol;
  switch (shape.kind) {
    case "scalar":
      return reference(symbol, shape.type, word, place, checker, {});
    case "breakdown":
      return checkLines(symbol, shape.lines, shape.type, word, place, checker, {});
    case "table":
      checker.report(faults.missingColumn(word, symbol.id, Object.keys(shape.columns)));
      return broken(word);
  }
}

/** `x["k"]`, `x["a" .. "c"]`, `t["k"].c`, `t[*].c`, `x[*].attribute`. */
export function checkCell(
  cell: CellExpression & Extent,
  place: Place,
  checker: Checker,
): TypedExpression {
  const symbol = findSymbol(cell.name, checker);
  if (symbol === undefined) return broken(cell);
  const { shape } = symbol;
  if (shape.kind === "scalar") {
    // The brackets are not what is wrong.
    if (shape.type.kind === "opaque") {
      return reference(symbol, shape.type, cell, place, checker, {});
    }
    const isWhole = cell.selectors === "all" && cell.column === undefined;
    checker.report(faults.notBrokenDown(cell, symbol.id, isWhole));
    return broken(cell);
  }
  const isAll = cell.selectors === "all";
  const keys =
    cell.selectors === "all"
      ? undefined
      : selectLines(cell.selectors, symbol, shape.lines, checker);
  const designated = designate(cell, symbol, checker);
  if (designated === undefined || (!isAll && keys === undefined)) return broken(cell);
  const single =
    cell.selectors !== "all" && cell.selectors.length === 1 && cell.selectors[0]?.to === undefined;
  const line = single ? keys?.[0] : undefined;
  if (designated === "attribute") {
    return checkAttribute(symbol, shape.lines, cell, line, keys, place, checker);
  }
  const { type, column } = designated;
  const named = column === undefined ? {} : { column };
  return line === undefined
    ? checkLines(symbol, shape.lines, type, cell, place, checker, named, keys)
    : reference(symbol, type, cell, place, checker, { ...named, line });
}

type Designated = { readonly type: ScalarType; readonly column?: string } | "attribute" | undefined;

/** What follows the brackets: a column of a table, an attribute of a dimension, or nothing. */
function designate(
  cell: CellExpression & Extent,
  symbol: FormulaSymbol,
  checker: Checker,
): Designated {
  const { shape } = symbol;
  if (shape.kind === "scalar") return undefined;
  const { column } = cell;
  if (column === undefined) {
    if (shape.kind === "breakdown") return { type: shape.type };
    checker.report(faults.missingColumn(cell, symbol.id, Object.keys(shape.columns)));
    return undefined;
  }
  if (shape.kind === "table" && Object.hasOwn(shape.columns, column.text)) {
    const type = shape.columns[column.text];
    if (type !== undefined) return { type, column: column.text };
  }
  const attributes = Object.keys(shape.lines.attributes ?? {});
  if (attributes.includes(column.text)) return "attribute";
  const known =
    shape.kind === "table" ? [...Object.keys(shape.columns), ...attributes] : attributes;
  const near = suggest(column.text, known);
  checker.report(faults.unknownColumn(column, column.text, symbol.id, near, known));
  return undefined;
}

function findSymbol(word: Word, checker: Checker): FormulaSymbol | undefined {
  const symbol = checker.scope.find(word.text);
  if (symbol === undefined) {
    checker.report(nameFault(word, checker));
    return undefined;
  }
  if (checker.expectation.mode === "condition" && symbol.origin === "indicator") {
    checker.report(faults.indicatorNotAllowed(word, symbol.id));
    return undefined;
  }
  return symbol;
}

/** A name that nobody defines: a function, an answer without its quotes, or a slip. */
function nameFault(word: Word, { scope }: Checker): Fault {
  const called = findFunction(word.text);
  if (called !== undefined) return faults.functionWithoutCall(word, called.name, called.signature);
  const near = suggest(word.text, scope.names);
  const answers = new Set(scope.names.flatMap((name) => optionKeys(scope.find(name))));
  const answer = answers.has(word.text) ? word.text : soleMatch(word.text, [...answers]);
  if (answer !== undefined && near.length === 0) {
    return faults.optionWithoutQuotes(word, word.text, answer);
  }
  if (near.length === 0 && scope.findUnit(word.text) !== undefined) {
    return faults.unitWithoutNumber(word, word.text);
  }
  return faults.unknownName(word, word.text, near);
}

function optionKeys(symbol: FormulaSymbol | undefined): readonly string[] {
  if (symbol?.shape.kind !== "scalar" || symbol.shape.type.kind !== "option") return [];
  return symbol.shape.type.keys;
}

interface Designation {
  readonly line?: string;
  readonly column?: string;
}

function reference(
  symbol: FormulaSymbol,
  type: ScalarType,
  at: Extent,
  place: Place,
  checker: Checker,
  designation: Designation,
): TypedExpression {
  if (type.kind === "opaque") {
    checker.report((type.hasLines ? faults.opaqueLines : faults.opaque)(at, symbol.id));
    return broken(at);
  }
  const { start, end } = at;
  const { guarded } = place;
  return { kind: "reference", symbol, ...designation, current: false, guarded, type, start, end };
}

/** Several lines; in a formula that has a result per line, its own lines are the current one. */
function checkLines(
  symbol: FormulaSymbol,
  lines: LineSet,
  type: ScalarType,
  at: Extent,
  place: Place,
  checker: Checker,
  designation: Designation,
  keys?: readonly string[],
): TypedExpression {
  const one = reference(symbol, type, at, place, checker, designation);
  if (one.kind !== "reference") return one;
  if (keys === undefined && isCurrent(lines, place, checker)) return { ...one, current: true };
  return standOver(one, symbol, lines, keys, checker);
}

/** Several lines of an indicator must all be calculated: « not asked » is not known of them. */
function standOver(
  one: TypedExpression,
  symbol: FormulaSymbol,
  lines: LineSet,
  keys: readonly string[] | undefined,
  checker: Checker,
): TypedExpression {
  const shape = shapeOf(lines, keys);
  const partial = lines.lines.some((line) => !line.always && shape.keys.includes(line.key));
  if (symbol.origin === "element" || !partial) return { ...one, shape };
  checker.report(faults.sumOfIndicator(one, symbol.id));
  return broken(one);
}

function checkAttribute(
  symbol: FormulaSymbol,
  lines: LineSet,
  cell: CellExpression & Extent,
  line: string | undefined,
  keys: readonly string[] | undefined,
  place: Place,
  checker: Checker,
): TypedExpression {
  const { start, end } = cell;
  const name = cell.column?.text ?? "";
  const attribute = lines.attributes?.[name];
  invariant(attribute !== undefined, `${lines.id} declares ${name}`);
  const type = { kind: "number" as const, unit: attribute.unit, integer: false };
  const one = { kind: "attribute" as const, symbol, name, current: false, type, start, end };
  if (line !== undefined) return { ...one, line };
  if (keys === undefined && isCurrent(lines, place, checker)) return { ...one, current: true };
  return standOver(one, symbol, lines, keys, checker);
}

function isCurrent(lines: LineSet, place: Place, checker: Checker): boolean {
  const { expectation } = checker;
  const own = expectation.mode === "condition" ? undefined : expectation.lines;
  return !place.gathered && own?.id === lines.id;
}

/** Without a selection, the top lines: what is « dont » is already in its parent. */
function shapeOf(lines: LineSet, keys: readonly string[] | undefined) {
  const top = lines.lines.filter((line) => line.parent === undefined).map((line) => line.key);
  return { lines, keys: keys ?? top, whole: keys === undefined };
}
