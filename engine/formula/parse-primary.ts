// The small things of a formula: a number, a text, a name, a call, a parenthesis.
import type { Expression, Word } from "./expression.ts";
import { faults } from "./faults.ts";
import { parseCell } from "./parse-cell.ts";
import { type ParserDoors, type ParserState, word } from "./parser-state.ts";
import type { Token } from "./token.ts";

/** One operand. Reports and gives a `broken` node when none stands at the cursor. */
export function parsePrimary(state: ParserState, doors: ParserDoors): Expression {
  const token = state.cursor.peek();
  switch (token.kind) {
    case "number":
      return parseNumber(state, token.value);
    case "text":
      state.cursor.next();
      return { kind: "text", text: token.text, start: token.start, end: token.end };
    case "name":
      return parseNamed(state, doors);
    case "keyword":
      return parseConstant(state, doors, token);
    case "symbol":
      return token.text === "(" ? parseParenthesis(state, doors) : parseBroken(state, doors);
    case "broken":
      state.cursor.next();
      return { kind: "broken", start: token.start, end: token.end };
    case "end":
      return parseBroken(state, doors);
  }
}

function parseNumber(state: ParserState, value: number): Expression {
  const { cursor } = state;
  const token = cursor.next();
  const { start } = token;
  const after = cursor.peek();
  if (after.kind === "symbol" && after.text === "," && after.isGlued) {
    return parseCommaNumber(state, token);
  }
  if (after.kind === "number" && isGroup(after)) return parseGroupedNumber(state, token);
  const unit = takeUnit(state);
  if (unit === undefined) return { kind: "number", value, start, end: token.end };
  return { kind: "number", value, unit: word(unit), start, end: unit.end };
}

function takeUnit({ cursor }: ParserState): Token | undefined {
  const isCalled = cursor.peek(1).text === "(" || cursor.peek(1).text === "[";
  const isUnit = cursor.peek().kind === "name" ? !isCalled : cursor.isSymbol("%", "‰", "€");
  return isUnit ? cursor.next() : undefined;
}

/** `2,3`: already at fault; read as one number so that nothing else is said about it. */
function parseCommaNumber(state: ParserState, token: Token): Expression {
  const { cursor } = state;
  const decimals = cursor.peek(1);
  const glued = decimals.kind === "number" && decimals.isGlued;
  if (!glued)
    return { kind: "number", value: Number(token.text), start: token.start, end: token.end };
  cursor.next();
  cursor.next();
  takeUnit(state);
  return { kind: "broken", start: token.start, end: decimals.end };
}

/** Three digits after a space: the thousands of a paper. */
function isGroup({ text }: Token): boolean {
  return /^\d{3}(?:\.\d+)?$/.test(text);
}

function parseGroupedNumber(state: ParserState, first: Token): Expression {
  const { cursor } = state;
  const { start } = first;
  let digits = first.text;
  while (cursor.peek().kind === "number" && isGroup(cursor.peek())) digits += cursor.next().text;
  const at = { start, end: cursor.lastEnd() };
  cursor.report(at, faults.groupedDigits(at, digits));
  takeUnit(state);
  return { kind: "broken", ...at };
}

function parseConstant(state: ParserState, doors: ParserDoors, token: Token): Expression {
  const { start, end } = token;
  switch (token.text) {
    case "vrai":
    case "faux":
      state.cursor.next();
      return { kind: "boolean", value: token.text === "vrai", start, end };
    case "vide":
      state.cursor.next();
      return { kind: "empty", start, end };
    case "si":
      state.cursor.report(token, faults.conditionalInside(token));
      return doors.parseExpression(state);
    default:
      return parseBroken(state, doors);
  }
}

function parseParenthesis(state: ParserState, doors: ParserDoors): Expression {
  const { start } = state.cursor.next();
  const inner = doors.parseExpression(state);
  if (!state.cursor.takeSymbol(")")) doors.reportMissing(state, "« ) »");
  return { ...inner, start, end: Math.max(inner.end, state.cursor.lastEnd()) };
}

/** Words at which an outer construction goes on: they are left to it. */
const RESUMING = new Set([")", "]", ";", ",", "+", "*", "/", "=", "<>", "<", "<=", ">", ">="]);
const RESUMING_KEYWORDS = new Set(["alors", "sinon", "et", "ou", "parmi"]);

function parseBroken(state: ParserState, doors: ParserDoors): Expression {
  const { cursor } = state;
  const token = cursor.peek();
  const decimals = cursor.peek(1);
  if (token.text === "." && decimals.kind === "number" && decimals.isGlued) {
    const at = { start: token.start, end: decimals.end };
    cursor.report(at, faults.nakedPoint(at, decimals.text));
    cursor.next();
    cursor.next();
    return { kind: "broken", ...at };
  }
  doors.reportMissing(state, "une donnée, un nombre ou une parenthèse");
  const resumes =
    token.kind === "end" || RESUMING.has(token.text) || RESUMING_KEYWORDS.has(token.text);
  if (!resumes) cursor.next();
  return { kind: "broken", start: token.start, end: token.end };
}

function parseNamed(state: ParserState, doors: ParserDoors): Expression {
  const { cursor } = state;
  const name = word(cursor.next());
  if (cursor.isSymbol("(")) return parseCall(state, doors, name);
  if (cursor.isSymbol("[")) return parseCell(state, doors, name);
  if (cursor.isSymbol(".")) {
    const column = cursor.peek(1);
    const at = { start: name.start, end: column.end };
    cursor.report(name, faults.columnWithoutLine(at, name.text, column.text));
    cursor.next();
    if (column.kind === "name") cursor.next();
    return { kind: "broken", ...at };
  }
  return { kind: "name", name: name.text, start: name.start, end: name.end };
}

function isOperand({ kind }: Token): boolean {
  return kind === "name" || kind === "number" || kind === "text";
}

function parseCall(state: ParserState, doors: ParserDoors, name: Word): Expression {
  const { cursor } = state;
  cursor.next();
  const args: Expression[] = [];
  let doubtful = false;
  while (!cursor.isSymbol(")") && cursor.peek().kind !== "end") {
    const argument = doors.parseExpression(state);
    args.push(argument);
    doubtful ||= argument.kind === "broken" || cursor.isSymbol(",");
    if (isOperand(cursor.peek())) {
      const [left, right] = [argument, cursor.peek()].map(({ start, end }) =>
        state.source.slice(start, end),
      );
      cursor.report(cursor.peek(), faults.missingSeparator(cursor.peek(), left!, right!));
      doubtful = true;
      continue;
    }
    if (!cursor.takeSymbol(";") && !cursor.takeSymbol(",")) break;
    if (cursor.isSymbol(")")) doors.reportMissing(state, "un argument après « ; »");
  }
  if (!cursor.takeSymbol(")")) doors.reportMissing(state, "« ) » ou « ; »");
  const call = { kind: "call" as const, name, args, start: name.start, end: cursor.lastEnd() };
  return doubtful ? { ...call, doubtful } : call;
}
