// Questions by their printed reference or by words of their label.

import { fold, suggest } from "../../../../engine/index.ts";
import type { QuestionIndex, QuestionPlace } from "../question-index.ts";

export interface FoundQuestions {
  readonly found: readonly QuestionPlace[];
  /** How many more there are than those. */
  readonly more: number;
}

/** Best first: the reference itself, those that begin with it, then labels that hold every word. */
export function findQuestions(index: QuestionIndex, text: string, most: number): FoundQuestions {
  const wanted = asReference(text);
  if (wanted === "") return { found: [], more: 0 };
  const words = wanted.split(" ");
  const ranked = [...index.values()]
    .map((place) => ({ place, rank: rankOf(place, wanted, words) }))
    .filter(({ rank }) => rank < NOWHERE)
    .sort((a, b) => a.rank - b.rank);
  return {
    found: ranked.slice(0, most).map(({ place }) => place),
    more: Math.max(0, ranked.length - most),
  };
}

const NOWHERE = 4;

function rankOf({ question }: QuestionPlace, wanted: string, words: readonly string[]): number {
  const reference = fold(question.reference);
  const label = fold(question.label);
  if (reference === wanted) return 0;
  if (reference.startsWith(wanted)) return 1;
  if (label.startsWith(wanted)) return 2;
  return words.every((word) => label.includes(word) || reference === word) ? 3 : NOWHERE;
}

/** The question that bears this reference on paper: « 1.12 », typed « 1,12 » or « c1.2 » as well. */
export function questionByReference(index: QuestionIndex, text: string): QuestionPlace | undefined {
  const wanted = asReference(text);
  return [...index.values()].find(({ question }) => fold(question.reference) === wanted);
}

/** Those whose reference is nearest to one that does not exist. */
export function nearestQuestions(index: QuestionIndex, text: string): readonly QuestionPlace[] {
  const references = [...index.values()].map(({ question }) => question.reference);
  return suggest(asReference(text), references).flatMap(
    (reference) => questionByReference(index, reference) ?? [],
  );
}

/** Whether a text was meant for a reference: a section's address has letters only. */
export function looksLikeReference(text: string): boolean {
  return /\d/.test(text) && /^\p{L}?[\d.,\s]+$/u.test(text.trim());
}

function asReference(text: string): string {
  return fold(text)
    .trim()
    .replace(/\s+/g, " ")
    .replace(/(\d)\s*,\s*(\d)/g, "$1.$2");
}
