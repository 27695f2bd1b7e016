import { soleMatch } from "../util/sole-match.ts";
import type { Extent } from "./expression.ts";

/** What stands there gives way to `text`; the rest of the formula keeps its place. */
export interface Edit extends Extent {
  readonly text: string;
}

export function rewrite({ start, end }: Extent, text: string): Edit {
  return { start, end, text };
}

/** A name known but for case and accents; `write` gives it the quotes that its place asks for. */
export function respell(
  at: Extent,
  name: string,
  known: readonly string[],
  write = (text: string) => text,
): Edit | undefined {
  const match = soleMatch(name, known);
  return match === undefined ? undefined : rewrite(at, write(match));
}

/** A text of the language. */
export function inQuotes(text: string): string {
  return `"${text}"`;
}
