// What stands between brackets, and the column after them: `x["a" .. "c"; "e"]`, `t[*].c`.
import type { Expression, Selector, Word } from "./expression.ts";
import { faults } from "./faults.ts";
import { type ParserDoors, type ParserState, word } from "./parser-state.ts";
import type { Token } from "./token.ts";

/** The cell, or the lines, that the cursor designates after `name`, at an opening bracket. */
export function parseCell(state: ParserState, doors: ParserDoors, name: Word): Expression {
  const { cursor } = state;
  const opening = cursor.next();
  const selectors = cursor.takeSymbol("*") ? ("all" as const) : parseSelectors(state);
  if (selectors === undefined || !cursor.takeSymbol("]")) {
    return parseBrokenCell(state, doors, name, opening);
  }
  const cell = { kind: "cell" as const, name, selectors, start: name.start };
  if (!cursor.takeSymbol(".")) return { ...cell, end: cursor.lastEnd() };
  const column = cursor.peek();
  if (column.kind !== "name") {
    doors.reportMissing(state, "le nom d'une colonne");
    return { kind: "broken", start: name.start, end: cursor.lastEnd() };
  }
  cursor.next();
  return { ...cell, column: word(column), end: column.end };
}

/** Undefined where a key is expected and something else stands. */
function parseSelectors({ cursor }: ParserState): readonly Selector[] | undefined {
  const parseKey = (): Word | undefined => {
    const { kind } = cursor.peek();
    const isKey = kind === "text" || kind === "name" || kind === "number";
    return isKey ? word(cursor.next()) : undefined;
  };
  const selectors: Selector[] = [];
  do {
    const from = parseKey();
    const isRange = cursor.takeSymbol("..");
    const to = isRange ? parseKey() : undefined;
    if (from === undefined || (isRange && to === undefined)) return undefined;
    selectors.push(to === undefined ? { from } : { from, to });
  } while (cursor.takeSymbol(";") || cursor.takeSymbol(","));
  return selectors;
}

/** Says once what is not understood between brackets, then goes on after them. */
function parseBrokenCell(
  state: ParserState,
  doors: ParserDoors,
  name: Word,
  opening: Token,
): Expression {
  const { cursor, source } = state;
  const token = cursor.peek();
  const closing = findClosing(state);
  const key = closing === undefined ? "" : source.slice(opening.end, closing.start).trim();
  if (closing === token || closing === undefined || key.includes('"')) {
    doors.reportMissing(state, closing === token ? "la clé d'une ligne, ou « * »" : "« ] »");
  } else {
    const found = source.slice(token.start, token.end);
    cursor.report(token, faults.unreadableKey(token, found, `${name.text}["${key}"]`));
  }
  if (closing !== undefined) {
    while (cursor.peek() !== closing) cursor.next();
    cursor.next();
    if (cursor.takeSymbol(".") && cursor.peek().kind === "name") cursor.next();
  }
  return { kind: "broken", start: name.start, end: cursor.lastEnd() };
}

/** The bracket that closes where the cursor stands, unless another opens before it. */
function findClosing({ cursor }: ParserState): Token | undefined {
  for (let ahead = 0; ; ahead++) {
    const token = cursor.peek(ahead);
    if (token.kind === "symbol" && token.text === "]") return token;
    if (token.kind === "end" || token.text === "[") return undefined;
  }
}
