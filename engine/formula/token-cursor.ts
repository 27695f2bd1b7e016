import type { Extent } from "./expression.ts";
import type { Fault } from "./fault.ts";
import type { Keyword, Token, TokenSymbol } from "./token.ts";

/** Where the parser stands in the words of one formula. */
export interface TokenCursor {
  readonly peek: (ahead?: number) => Token;
  readonly next: () => Token;
  readonly isSymbol: (...symbols: readonly TokenSymbol[]) => boolean;
  readonly isKeyword: (...keywords: readonly Keyword[]) => boolean;
  /** Consumes the symbol if it is next. */
  readonly takeSymbol: (symbol: TokenSymbol) => boolean;
  readonly takeKeyword: (keyword: Keyword) => boolean;
  /** End of the last word consumed. */
  readonly lastEnd: () => number;
  /** One fault per place: what follows from a fault already said is silent. */
  readonly report: (at: Extent, fault: Fault) => void;
  /** Gives up the rest of the formula, without another word. */
  readonly abandon: () => void;
}

/** A cursor at the first of `tokens`, which end with an `end` token. */
export function createTokenCursor(
  tokens: readonly Token[],
  report: (fault: Fault) => void,
): TokenCursor {
  let index = 0;
  let lastFault = -1;
  let abandoned = false;
  const last = tokens.length - 1;
  const peek = (ahead = 0): Token => tokens[Math.min(index + ahead, last)]!;
  const take = (wanted: boolean): boolean => {
    if (wanted) index = Math.min(index + 1, last);
    return wanted;
  };
  const isSymbol = (...symbols: readonly TokenSymbol[]): boolean => {
    const token = peek();
    return token.kind === "symbol" && symbols.includes(token.text);
  };
  const isKeyword = (...keywords: readonly Keyword[]): boolean => {
    const token = peek();
    return token.kind === "keyword" && keywords.includes(token.text);
  };
  return {
    peek,
    next: () => {
      const token = peek();
      take(true);
      return token;
    },
    isSymbol,
    isKeyword,
    takeSymbol: (symbol) => take(isSymbol(symbol)),
    takeKeyword: (keyword) => take(isKeyword(keyword)),
    lastEnd: () => tokens[index - 1]?.end ?? 0,
    report: (at, fault) => {
      // A comma has been told when it was read.
      const isTold = peek().text === "," && peek().start === at.start;
      if (abandoned || isTold || at.start === lastFault) return;
      lastFault = at.start;
      report(fault);
    },
    abandon: () => {
      index = last;
      abandoned = true;
    },
  };
}
