// The words of the formula language.

export const KEYWORDS = [
  "si",
  "alors",
  "sinon",
  "et",
  "ou",
  "non",
  "vrai",
  "faux",
  "vide",
  "parmi",
] as const;

export type Keyword = (typeof KEYWORDS)[number];

export type TokenSymbol =
  | "+"
  | "-"
  | "*"
  | "/"
  | "="
  | "<>"
  | "<"
  | "<="
  | ">"
  | ">="
  | "("
  | ")"
  | "["
  | "]"
  | ";"
  | ","
  | "."
  | ".."
  | "%"
  | "‰"
  | "€";

interface At {
  readonly start: number;
  readonly end: number;
}

/** A word of a formula, typography forgotten: `×` reads `*`, `≤` reads `<=`. */
export type Word = At &
  (
    | { readonly kind: "number"; readonly value: number; readonly text: string }
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "name"; readonly text: string }
    | { readonly kind: "keyword"; readonly text: Keyword }
    | { readonly kind: "symbol"; readonly text: TokenSymbol }
    /** Already at fault; stands for an operand so that nothing else is said about it. */
    | { readonly kind: "broken"; readonly text: "" }
    | { readonly kind: "end"; readonly text: "" }
  );

/** A word among the others. */
export type Token = Word & {
  /** It touches the one before, what does not show left aside. */
  readonly isGlued: boolean;
};
