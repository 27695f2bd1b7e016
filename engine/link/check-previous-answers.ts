// Answers of last year written in the catalogue, under the ids, lines and options that they had then.

import type { Answers } from "../calculation/submission.ts";
import type { Option } from "../model/code-list.ts";
import type { Shape } from "../model/data-element.ts";
import { type AnswerFault, checkAnswers } from "./check-answers.ts";
import type { Definitions, ElementDraft } from "./drafts.ts";

type Known = Pick<Definitions, "elements" | "previously">;

/** Everything wrong with last year's answers, as far as this year knows what was asked then. */
export function checkPreviousAnswers(answers: Answers, known: Known): readonly AnswerFault[] {
  // Most examples say nothing of last year: what it asked is worked out only for the others.
  if (Object.keys(answers).length === 0) return [];
  const items = lastYearItems(known);
  const unread = brokenItems(known);
  const isKnown = (id: string) => items.has(id) || unread.has(id);
  const renamed = Object.keys(answers).filter((id) => known.elements.has(id) && !isKnown(id));
  const checked = Object.entries(answers).filter(
    ([id]) => !renamed.includes(id) && !unread.has(id),
  );
  return [
    ...renamed.map((id) => hadAnotherName(id, known)),
    ...checkAnswers(Object.fromEntries(checked), items),
  ];
}

/** Last year's items whose answers are read, by the ids they had. */
function lastYearItems({ elements, previously }: Known): ReadonlyMap<string, ElementDraft> {
  const items = new Map<string, ElementDraft>();
  for (const element of elements.values()) {
    const { ids = [element.id], movedKeys = {}, isBroken } = previously.get(element.id) ?? {};
    if (isBroken) continue;
    const shape = withFormerKeys(element.shape, movedKeys);
    for (const id of ids) items.set(id, { ...element, id, shape });
  }
  return items;
}

/** Last year's items of broken series: what they were is not known, nor read. */
function brokenItems({ previously }: Known): ReadonlySet<string> {
  const broken = [...previously].filter(([, { isBroken }]) => isBroken);
  return new Set(broken.flatMap(([id, { ids = [id] }]) => ids));
}

function withFormerKeys(shape: Shape, moved: Readonly<Record<string, string>>): Shape {
  const former = new Map(Object.entries(moved).map(([old, now]) => [now, old]));
  const rename = (options: readonly Option[]): readonly Option[] =>
    options.map((option) => ({ ...option, key: former.get(option.key) ?? option.key }));
  if ("dimension" in shape) {
    return {
      ...shape,
      dimension: { ...shape.dimension, options: rename(shape.dimension.options) },
    };
  }
  if ("list" in shape) {
    return { ...shape, list: { ...shape.list, options: rename(shape.list.options) } };
  }
  return shape;
}

function hadAnotherName(id: string, { previously }: Known): AnswerFault {
  const former = previously.get(id)?.ids ?? [];
  return {
    path: [id],
    inKey: true,
    problem: `« ${id} » n'avait pas ce code l'an passé.`,
    advice: `écrivez ${former.map((one) => `« ${one} »`).join(" et ")}.`,
  };
}
