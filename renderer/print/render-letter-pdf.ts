import type { KitLetter, KitPlan } from "../../engine/index.ts";
import { compilePdf } from "./typst-compiler.ts";
import { createLetterView } from "./view/letter-view.ts";

/**
 * The letter to one service of a kit as a tagged PDF (PDF/UA-1), A4. `pages`: by section, where it
 * begins in the sheet that goes with the letter, as `findSectionPages` tells it.
 */
export function renderLetterPdf(
  plan: KitPlan,
  letter: KitLetter,
  pages: ReadonlyMap<string, number> = new Map(),
): Uint8Array {
  return compilePdf("letter", createLetterView(plan, letter, pages));
}
