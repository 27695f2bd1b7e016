// Words into a tree, by precedence. A fault does not stop the reading: the parser reports it,
// puts a `broken` node in its place and goes on at the next word that it understands.
import type { Expression, LogicalSign } from "./expression.ts";
import type { Fault } from "./fault.ts";
import { faults } from "./faults.ts";
import { parsePrimary } from "./parse-primary.ts";
import type { ParserState } from "./parser-state.ts";
import { readTokens } from "./read-tokens.ts";
import type { Token } from "./token.ts";
import { createTokenCursor } from "./token-cursor.ts";

/** How many levels a formula may nest: far beyond any that can be reviewed. */
export const MAXIMUM_NESTING = 64;

/** The tree of `source`, with `broken` nodes where it cannot be read. */
export function parseFormula(source: string, report: (fault: Fault) => void): Expression {
  const cursor = createTokenCursor(readTokens(source, report), report);
  const state = { cursor, source, nesting: 0 };
  const expression = parseExpression(state);
  while (cursor.peek().kind !== "end") {
    cursor.report(cursor.peek(), leftOver(state, expression));
    while (cursor.peek().kind !== "end" && !isOperand(cursor.peek())) cursor.next();
    if (cursor.peek().kind !== "end") parseExpression(state);
  }
  return expression;
}

/** Whether a new expression may be read from there, once one has ended too early. */
function isOperand({ kind, text }: Token): boolean {
  return kind === "name" || kind === "number" || kind === "text" || text === "(";
}

function leftOver(state: ParserState, before: Expression): Fault {
  const token = state.cursor.peek();
  const found = state.source.slice(token.start, token.end);
  const expected = "la fin de la formule ou un signe";
  if (!isOperand(token)) return faults.unexpectedWord(token, found, expected);
  const left = state.source
    .slice(0, state.cursor.lastEnd())
    .split(/[\s\u00A0\u202F]+/u)
    .at(-1);
  return faults.missingOperator(token, left ?? String(before.kind), found);
}

/** `si … alors … sinon …`, or what is joined by `ou`. */
function parseExpression(outer: ParserState): Expression {
  const { cursor } = outer;
  const state = { ...outer, nesting: outer.nesting + 1 };
  const start = cursor.peek().start;
  if (state.nesting > MAXIMUM_NESTING) {
    cursor.report(cursor.peek(), faults.tooDeep(cursor.peek(), MAXIMUM_NESTING));
    cursor.abandon();
    return { kind: "broken", start, end: start };
  }
  return cursor.isKeyword("si") ? parseConditional(state) : parseLogical(state, "ou");
}

function parseConditional(state: ParserState): Expression {
  const { cursor } = state;
  const opening = cursor.next();
  const condition = parseExpression(state);
  if (!cursor.takeKeyword("alors")) reportMissing(state, "« alors »");
  const whenTrue = parseExpression(state);
  const start = opening.start;
  if (!cursor.takeKeyword("sinon")) {
    cursor.report(opening, faults.missingOtherwise(opening));
    return { kind: "broken", start, end: cursor.lastEnd() };
  }
  const otherwise = parseExpression(state);
  return { kind: "conditional", condition, whenTrue, otherwise, start, end: otherwise.end };
}

/** Says that `expected` should stand at the cursor; consumes nothing. */
function reportMissing(state: ParserState, expected: string): void {
  const token = state.cursor.peek();
  if (token.kind === "symbol" && token.text === "=" && state.cursor.lastEnd() === 0) {
    const next = state.cursor.peek(1);
    const rest = next.kind === "end" ? undefined : next.start;
    state.cursor.report(token, faults.leadingEquals(token, rest));
    return;
  }
  const found = state.source.slice(token.start, token.end);
  const fault =
    token.kind === "end"
      ? faults.endsTooEarly({ start: state.cursor.lastEnd(), end: token.end }, expected)
      : faults.unexpectedWord(token, found, expected);
  state.cursor.report(token, fault);
}

function parseLogical(state: ParserState, sign: LogicalSign): Expression {
  const operand = () => (sign === "ou" ? parseLogical(state, "et") : parseNegation(state));
  let left = operand();
  while (state.cursor.takeKeyword(sign)) {
    const right = operand();
    left = { kind: "logical", sign, left, right, start: left.start, end: right.end };
  }
  return left;
}

function parseNegation(outer: ParserState): Expression {
  const { cursor } = outer;
  const start = cursor.peek().start;
  if (!cursor.isKeyword("non")) return parseComparison(outer);
  const state = { ...outer, nesting: outer.nesting + 1 };
  if (state.nesting > MAXIMUM_NESTING) return parseExpression(state);
  cursor.next();
  const operand = parseNegation(state);
  return { kind: "not", operand, start, end: operand.end };
}

function parseComparison(state: ParserState): Expression {
  const { cursor } = state;
  const left = parseSum(state);
  const negated = cursor.isKeyword("non") && cursor.peek(1).text === "parmi";
  if (negated) cursor.next();
  if (cursor.takeKeyword("parmi")) return parseAmong(state, left, negated);
  const token = cursor.peek();
  if (!isComparison(token.text) || token.kind !== "symbol") return left;
  cursor.next();
  const right = parseSum(state);
  const start = left.start;
  if (isComparison(cursor.peek().text) && cursor.peek().kind === "symbol") {
    cursor.report(cursor.peek(), faults.chainedComparison(cursor.peek()));
    cursor.next();
    return { kind: "broken", start, end: parseSum(state).end };
  }
  return { kind: "compare", sign: token.text, left, right, start, end: right.end };
}

function isComparison(text: string): text is "=" | "<>" | "<" | "<=" | ">" | ">=" {
  return ["=", "<>", "<", "<=", ">", ">="].includes(text);
}

function parseAmong(state: ParserState, operand: Expression, negated: boolean): Expression {
  const { cursor } = state;
  const opened = cursor.takeSymbol("(");
  if (!opened) reportMissing(state, "« ( » et la liste des réponses");
  const options = [parseSum(state)];
  while (cursor.takeSymbol(";") || cursor.takeSymbol(",")) options.push(parseSum(state));
  if (opened && !cursor.takeSymbol(")")) reportMissing(state, "« ) »");
  return {
    kind: "among",
    operand,
    options,
    negated,
    start: operand.start,
    end: cursor.lastEnd(),
  };
}

function parseSum(state: ParserState): Expression {
  const { cursor } = state;
  let left = parseProduct(state);
  while (cursor.isSymbol("+", "-")) {
    const sign = cursor.next().text as "+" | "-";
    const right = parseProduct(state);
    left = { kind: "arithmetic", sign, left, right, start: left.start, end: right.end };
  }
  return left;
}

function parseProduct(state: ParserState): Expression {
  const { cursor } = state;
  let left = parseUnary(state);
  while (cursor.isSymbol("*", "/")) {
    const sign = cursor.next().text as "*" | "/";
    const right = parseUnary(state);
    left = { kind: "arithmetic", sign, left, right, start: left.start, end: right.end };
  }
  return left;
}

function parseUnary(outer: ParserState): Expression {
  const { cursor } = outer;
  const start = cursor.peek().start;
  if (!cursor.isSymbol("-")) return parsePrimary(outer, { parseExpression, reportMissing });
  const state = { ...outer, nesting: outer.nesting + 1 };
  if (state.nesting > MAXIMUM_NESTING) return parseExpression(state);
  cursor.next();
  const operand = parseUnary(state);
  return { kind: "negate", operand, start, end: operand.end };
}
