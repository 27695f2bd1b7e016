// Every answer of one record, each after those that it depends on.

import type { ProgramElement } from "../calculation/program.ts";
import type { Simulation } from "../model/simulation.ts";
import type { RandomSource } from "./create-random.ts";
import { makeAnswer, makeFigure } from "./make-answer.ts";
import type { RecordDraft } from "./record-draft.ts";

/** Which record, of which seed: each of its numbers depends on these two alone. */
export interface RecordKey {
  readonly source: RandomSource;
  /** From 1. */
  readonly record: number;
}

export function fillDraft(
  draft: RecordDraft,
  category: string,
  { source, record }: RecordKey,
  { steps }: Simulation,
  elements: ReadonlyMap<string, ProgramElement>,
): void {
  for (const { id, slot, recipes } of steps) {
    const chosen = recipes.get(category);
    if (chosen === undefined) continue;
    const { recipe, answered } = chosen;
    const random = source.begin(record, id);
    const bench = { evaluate: draft.evaluate, read: draft.read, random };
    if (slot !== undefined) {
      if (recipe.kind === "law" || recipe.kind === "formula") {
        draft.setFigure(slot, makeFigure(recipe, bench));
      }
      continue;
    }
    const element = elements.get(id)!;
    if (!draft.isShown(element) || random() * 100 >= answered) continue;
    draft.setAnswer(element, makeAnswer(recipe, element, bench));
  }
}
