// What a kind of change is made of: its consequence, and how it is said from its facts.
import type { Consequence } from "./change.ts";

export interface Wording<Facts> {
  readonly consequence: Consequence;
  readonly say: (facts: Facts) => string;
}

export const said = <Facts>(
  consequence: Consequence,
  say: (facts: Facts) => string,
): Wording<Facts> => ({ consequence, say });

export const list = (words: readonly string[]): string =>
  words.map((word) => `« ${word} »`).join(", ");
export const codes = (words: readonly string[]): string => words.join(", ");

export type Named = { readonly names: readonly string[] };
export type Reasoned = { readonly reason: string };
export type Nothing = Readonly<Record<never, never>>;
