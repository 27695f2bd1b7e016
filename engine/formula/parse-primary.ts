// The small things of a formula: a number, a text, a name, a cell, a call, a parenthesis.
import type { Expression, Selector, Word } from "./expression.ts";
import { faults } from "./faults.ts";
import type { ParserDoors, ParserState } from "./parser-state.ts";
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
  if (after.kind === "symbol" && after.text === "," && after.start === token.end) {
    return parseCommaNumber(state, token);
  }
  const isUnit =
    (after.kind === "name" && cursor.peek(1).text !== "(" && cursor.peek(1).text !== "[") ||
    (after.kind === "symbol" && (after.text === "%" || after.text === "€"));
  if (!isUnit) return { kind: "number", value, start, end: token.end };
  cursor.next();
  return { kind: "number", value, unit: word(after), start, end: after.end };
}

/** `2,3`: already at fault; read as one number so that nothing else is said about it. */
function parseCommaNumber(state: ParserState, token: Token): Expression {
  const { cursor } = state;
  const decimals = cursor.peek(1);
  const glued = decimals.kind === "number" && decimals.start === cursor.peek().end;
  if (!glued)
    return { kind: "number", value: Number(token.text), start: token.start, end: token.end };
  cursor.next();
  cursor.next();
  return { kind: "broken", start: token.start, end: decimals.end };
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
  doors.reportMissing(state, "une donnée, un nombre ou une parenthèse");
  const resumes =
    token.kind === "end" || RESUMING.has(token.text) || RESUMING_KEYWORDS.has(token.text);
  if (!resumes) cursor.next();
  return { kind: "broken", start: token.start, end: token.end };
}

function word(token: Token): Word {
  return { text: token.text, start: token.start, end: token.end };
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

function parseCall(state: ParserState, doors: ParserDoors, name: Word): Expression {
  const { cursor } = state;
  cursor.next();
  const args: Expression[] = [];
  let doubtful = false;
  while (!cursor.isSymbol(")") && cursor.peek().kind !== "end") {
    const argument = doors.parseExpression(state);
    args.push(argument);
    doubtful ||= argument.kind === "broken" || cursor.isSymbol(",");
    if (!cursor.takeSymbol(";") && !cursor.takeSymbol(",")) break;
    if (cursor.isSymbol(")")) doors.reportMissing(state, "un argument après « ; »");
  }
  if (!cursor.takeSymbol(")")) doors.reportMissing(state, "« ) » ou « ; »");
  const call = { kind: "call" as const, name, args, start: name.start, end: cursor.lastEnd() };
  return doubtful ? { ...call, doubtful } : call;
}

function parseCell(state: ParserState, doors: ParserDoors, name: Word): Expression {
  const { cursor } = state;
  cursor.next();
  const selectors = cursor.takeSymbol("*") ? ("all" as const) : parseSelectors(state, doors);
  if (!cursor.takeSymbol("]")) doors.reportMissing(state, "« ] »");
  const cell = { kind: "cell" as const, name, start: name.start };
  if (!cursor.takeSymbol(".")) {
    return selectors === undefined
      ? { kind: "broken", start: name.start, end: cursor.lastEnd() }
      : { ...cell, selectors, end: cursor.lastEnd() };
  }
  const column = cursor.peek();
  if (column.kind !== "name" || selectors === undefined) {
    if (column.kind === "name") cursor.next();
    else doors.reportMissing(state, "le nom d'une colonne");
    return { kind: "broken", start: name.start, end: cursor.lastEnd() };
  }
  cursor.next();
  return { ...cell, selectors, column: word(column), end: column.end };
}

function parseSelectors(state: ParserState, doors: ParserDoors): readonly Selector[] | undefined {
  const { cursor } = state;
  const selectors: Selector[] = [];
  do {
    const from = parseKey(state, doors);
    if (from === undefined) return undefined;
    const to = cursor.takeSymbol("..") ? parseKey(state, doors) : undefined;
    selectors.push(to === undefined ? { from } : { from, to });
  } while (cursor.takeSymbol(";") || cursor.takeSymbol(","));
  return selectors;
}

function parseKey(state: ParserState, doors: ParserDoors): Word | undefined {
  const token = state.cursor.peek();
  if (token.kind === "text" || token.kind === "name" || token.kind === "number") {
    return word(state.cursor.next());
  }
  doors.reportMissing(state, "la clé d'une ligne, ou « * »");
  if (token.kind !== "end" && token.text !== "]") state.cursor.next();
  return undefined;
}
