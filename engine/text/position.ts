/** A place as editors show it: both from 1, columns in UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** Line and column of an offset; an offset past the end gives the end. */
export function positionAt(text: string, offset: number): Position {
  const end = Math.min(offset, text.length);
  let line = 1;
  let lineStart = 0;
  for (
    let next = text.indexOf("\n");
    next !== -1 && next < end;
    next = text.indexOf("\n", next + 1)
  ) {
    line++;
    lineStart = next + 1;
  }
  return { line, column: end - lineStart + 1 };
}

/** The text of a line, without its end. Lines count from 1. */
export function lineText(text: string, line: number): string {
  return (text.split("\n", line)[line - 1] ?? "").replace(/\r$/, "");
}
