// The only way for catalogue text to enter generated code: as a quoted literal.

import { invariant } from "../../util/invariant.ts";

/** Characters that end a script or a line where JSON does not expect it. */
const UNSAFE = /[<>&\u2028\u2029\u007F]/g;

/** A JavaScript literal of `text` that never leaves its quotes, in a module or in a page. */
export function textLiteral(text: string): string {
  return escapeUnsafe(JSON.stringify(text));
}

function escapeUnsafe(quoted: string): string {
  return quoted.replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/**
 * An expression that gives back plain data: parsed, so that no key is ever special. Between
 * apostrophes, which JSON does not use: its quotes need no second escape.
 */
export function dataLiteral(value: unknown): string {
  const inside = JSON.stringify(value).replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  return `JSON.parse('${escapeUnsafe(inside)}')`;
}

/** A finite number as an operand: a negative one between parentheses. */
export function numberLiteral(value: number): string {
  invariant(Number.isFinite(value), "constants are finite");
  return value < 0 || Object.is(value, -0) ? `(${value})` : String(value);
}
