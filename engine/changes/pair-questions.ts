// Which of last year's questions each question of this year continues, for who is asked both.

import type { DataElement } from "../model/data-element.ts";
import type { ChangesReading } from "./reading.ts";

export interface PairedQuestion {
  readonly item: DataElement;
  /** None: it is new. Several: it gathers them. */
  readonly formers: readonly DataElement[];
}

export interface PairedQuestions {
  /** In the order of the form. */
  readonly asked: readonly PairedQuestion[];
  /** Last year's questions that none continues, in the order they had. */
  readonly gone: readonly DataElement[];
}

/** By evolutions, or by codes where none is declared; only what the category was asked counts. */
export function pairQuestions({ comparison, concerns }: ChangesReading): PairedQuestions {
  const { itemsBefore, itemsAfter, evolutions, predecessorOf } = comparison;
  const asked = [...itemsAfter.values()].filter(concerns).map((item): PairedQuestion => {
    const from = evolutions.get(item.id)?.from ?? [];
    const found = from.flatMap((id) => itemsBefore.get(id) ?? []);
    const former = predecessorOf(item.id);
    const formers = found.length > 0 || former === undefined ? found : [former];
    return { item, formers: formers.filter(concerns) };
  });
  const continued = new Set(asked.flatMap(({ formers }) => formers.map(({ id }) => id)));
  const gone = [...itemsBefore.values()].filter(
    (item) => concerns(item) && !continued.has(item.id),
  );
  return { asked, gone };
}
