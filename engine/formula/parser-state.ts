import type { Expression, Word } from "./expression.ts";
import type { Token } from "./token.ts";
import type { TokenCursor } from "./token-cursor.ts";

/** Where the parser stands, and how deep. */
export interface ParserState {
  readonly cursor: TokenCursor;
  readonly source: string;
  readonly nesting: number;
}

/** What the parser of small things asks of the parser of whole expressions. */
export interface ParserDoors {
  readonly parseExpression: (state: ParserState) => Expression;
  readonly reportMissing: (state: ParserState, expected: string) => void;
}

/** A token as the tree keeps it. */
export function word({ text, start, end }: Token): Word {
  return { text, start, end };
}
