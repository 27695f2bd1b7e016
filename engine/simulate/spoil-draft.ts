// What real submissions have and made-up ones lack: blanks and mistakes, counted.

import type { ProgramElement } from "../calculation/program.ts";
import type { Shape } from "../model/data-element.ts";
import { distortAnswer } from "./distort-answer.ts";
import type { RecordKey } from "./fill-draft.ts";
import type { RecordDraft } from "./record-draft.ts";

/** Both in per cent: of answers, then of figures and dates. */
export interface Rates {
  readonly missing: number;
  readonly aberrant: number;
}

export interface Spoiled {
  readonly missing: number;
  readonly aberrant: number;
}

/**
 * `elements` in an order where each comes after those its condition reads. Records are unequal: some
 * lack twice as many answers as the rate says, others none.
 */
export function spoilDraft(
  draft: RecordDraft,
  { source, record }: RecordKey,
  rates: Rates,
  elements: readonly (readonly [ProgramElement, Shape])[],
): Spoiled {
  const unequal = source.begin(record, "/remplissage")();
  const reach = Math.min(rates.missing, 100 - rates.missing);
  const missingRate = rates.missing + (2 * unequal - 1) * reach;
  let missing = 0;
  let aberrant = 0;
  for (const [element, shape] of elements) {
    const answer = draft.answers.get(element.id);
    if (answer === undefined) continue;
    // What is asked because of another answer goes with it.
    if (!draft.isShown(element)) {
      draft.setAnswer(element, undefined);
      continue;
    }
    const random = source.begin(record, `/${element.id}`);
    if (random() * 100 < missingRate) {
      draft.setAnswer(element, undefined);
      missing++;
    } else if (random() * 100 < rates.aberrant) {
      const distorted = distortAnswer(answer, shape, random);
      if (distorted === undefined) continue;
      draft.setAnswer(element, distorted);
      aberrant++;
    }
  }
  return { missing, aberrant };
}
