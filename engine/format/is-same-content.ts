import { Lexer, parseDocument } from "yaml";

/** Whether two texts hold the same data and the same comments, those that move with a key included. */
export function isSameContent(left: string, right: string): boolean {
  const [before, after] = [left, right].map((text) =>
    parseDocument(text, { version: "1.2", logLevel: "error" }),
  );
  if (before === undefined || after === undefined || after.errors.length > 0) return false;
  return (
    isSameValue(before.toJS({ maxAliasCount: 50 }), after.toJS({ maxAliasCount: 50 })) &&
    isSameValue(commentsOf(left).toSorted(), commentsOf(right).toSorted())
  );
}

/** The comments of a text, in order, without the spaces that end them. */
export function commentsOf(text: string): readonly string[] {
  const comments: string[] = [];
  let isText = false;
  for (const lexeme of new Lexer().lex(text)) {
    if (!isText && lexeme.startsWith("#")) comments.push(lexeme.trimEnd());
    // The library marks the text that follows, which may begin with the same sign.
    isText = lexeme === "\u001F";
  }
  return comments;
}

/** Keys may come in any order. */
function isSameValue(left: unknown, right: unknown): boolean {
  if (Object.is(left, right)) return true;
  if (typeof left !== "object" || typeof right !== "object") return false;
  if (left === null || right === null || Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every(
      (key) =>
        Object.hasOwn(right, key) &&
        isSameValue(
          (left as Readonly<Record<string, unknown>>)[key],
          (right as Readonly<Record<string, unknown>>)[key],
        ),
    )
  );
}
