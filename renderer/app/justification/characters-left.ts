import { fr } from "../../form/french.ts";
import { plural } from "../../form/plural.ts";

/** The longest text that the server takes. */
export const LONGEST_TEXT = 2000;
const NEAR = 200;
/** What is said aloud, and no more often: not at each key. */
const STEPS = [20, 50, 100, NEAR];

/** « 42 caractères restants », once the limit is near; nothing before. */
export function charactersLeft(text: string): string {
  const left = LONGEST_TEXT - text.length;
  if (left > NEAR) return "";
  if (left <= 0) return fr`Limite atteinte : 2\u202F000 caractères au plus.`;
  return fr`${plural(left, "caractère restant", "caractères restants")}`;
}

/** « 50 caractères restants au plus », at each step; the rest of the time, the same sentence. */
export function charactersLeftAloud(text: string): string {
  const left = LONGEST_TEXT - text.length;
  const step = STEPS.find((one) => left <= one);
  if (left <= 0 || step === undefined) return charactersLeft(text);
  return fr`${step} caractères restants au plus`;
}
