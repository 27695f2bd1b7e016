// Last year's answers, from this year's: about the same, under the ids that they had.

import type { ProgramElement } from "../calculation/program.ts";
import { roundDecimal } from "../calculation/round-decimal.ts";
import type { Answer, Answers } from "../calculation/submission.ts";
import type { NumberShape, Shape } from "../model/data-element.ts";
import type { Random } from "./create-random.ts";
import { drawNormal } from "./draw-law.ts";
import type { RecordKey } from "./fill-draft.ts";

/** How much an establishment, then each of its figures, moves in a year. */
const GROWTH = 0.03;
const NOISE = 0.02;
/** How often an answer among several was another one. */
const CHANGE_OF_MIND = 0.05;

/** Only of items that were one and the same last year: a merged or broken one has no past here. */
export function ageAnswers(
  answers: ReadonlyMap<string, Answer>,
  { source, record }: RecordKey,
  elements: readonly (readonly [ProgramElement, Shape])[],
): Answers {
  const growth = 1 + GROWTH * drawNormal(source.begin(record, "/croissance"));
  return Object.fromEntries(
    elements.flatMap(([element, shape]) => {
      const answer = answers.get(element.id);
      const [formerId, ...others] = element.previousIds ?? [element.id];
      if (answer === undefined || formerId === undefined || others.length > 0) return [];
      const random = source.begin(record, `/${element.id}/avant`);
      const former = ageAnswer(answer, element, shape, { growth, random });
      return [[formerId, withFormerKeys(former, element.movedKeys ?? {})]];
    }),
  );
}

interface Change {
  readonly growth: number;
  readonly random: Random;
}

function ageAnswer(answer: Answer, element: ProgramElement, shape: Shape, change: Change): Answer {
  switch (shape.type) {
    case "number":
      return ageFigure(answer as number, shape.value, change);
    case "yesNo":
    case "choice": {
      const { options = [] } = element;
      if (change.random() >= CHANGE_OF_MIND) return answer;
      return options[Math.floor(change.random() * options.length)] ?? answer;
    }
    case "breakdown":
      return mapValues(answer as Readonly<Record<string, number>>, (figure) =>
        ageFigure(figure, shape.value, change),
      );
    case "table":
      return mapValues(answer as Readonly<Record<string, Record<string, number>>>, (row) =>
        mapValues(row, (figure, id) => {
          const column = shape.columns.find((one) => one.id === id);
          return column === undefined ? figure : ageFigure(figure, column.value, change);
        }),
      );
    default:
      return answer;
  }
}

function ageFigure(figure: number, shape: NumberShape, { growth, random }: Change): number {
  const former = roundDecimal(figure * growth * (1 + NOISE * drawNormal(random)), shape.decimals);
  const { minimum = -Infinity, maximum = Infinity } = shape;
  return Math.min(Math.max(former, minimum), maximum) + 0;
}

/** `movedKeys` goes from last year's to this year's: here it is walked back. */
function withFormerKeys(answer: Answer, movedKeys: Readonly<Record<string, string>>): Answer {
  const former = new Map(Object.entries(movedKeys).map(([before, now]) => [now, before]));
  if (former.size === 0) return answer;
  if (typeof answer === "string") return former.get(answer) ?? answer;
  if (typeof answer !== "object") return answer;
  if (Array.isArray(answer)) {
    return answer.map((key) =>
      typeof key === "string" ? (former.get(key) ?? key) : key,
    ) as Answer;
  }
  return Object.fromEntries(
    Object.entries(answer).map(([key, value]) => [former.get(key) ?? key, value]),
  ) as Answer;
}

function mapValues<From, To>(
  record: Readonly<Record<string, From>>,
  change: (value: From, key: string) => To,
): Readonly<Record<string, To>> {
  return Object.fromEntries(
    Object.entries(record).map(([key, value]) => [key, change(value, key)]),
  );
}
