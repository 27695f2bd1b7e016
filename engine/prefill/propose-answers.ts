// What a grid offers before anything is answered: last year's answers and what the register knows.

import { previousAnswers } from "../calculation/previous-answers.ts";
import type { Answer, Answers } from "../calculation/submission.ts";
import type { Campaign } from "../model/campaign.ts";
import type { DataElement } from "../model/data-element.ts";

/** What is known of an establishment; each may be left out. */
export interface KnownFacts {
  /** Last year's answers as they were given: under last year's ids, lines and options. */
  readonly previous?: Answers;
  /** Items of which last year's answer does not read as one of this year: see recountedItems. */
  readonly recounted?: ReadonlySet<string>;
  /** What the FINESS register says of it, in short texts, by key. */
  readonly establishment?: Readonly<Record<string, string>>;
}

export interface Prefill {
  /** Offered, to be checked: carried over from last year, or known from the register. */
  readonly proposed: Answers;
  /** Last year's answers under this year's ids, carried over or not. */
  readonly lastYear: Answers;
}

/** Of answers under this year's ids, those that the category may give. */
export type KeepAccepted = (answers: Answers) => Answers;

/**
 * Where both know, the register is proposed: it is of this year, and last year's answer stands
 * beside it.
 */
export function proposeAnswers(
  campaign: Campaign,
  category: string,
  { previous = {}, recounted, establishment = {} }: KnownFacts,
  keepAccepted: KeepAccepted,
): Prefill {
  const asked = campaign.blocks
    .flatMap(({ elements }) => elements)
    .filter(({ appliesTo }) => appliesTo.includes(category));
  const found = previousAnswers(campaign.program, previous);
  const compared = asked.filter(({ id }) => recounted?.has(id) !== true);
  const lastYear = keepAccepted(pick(compared, (item) => ownValue(found, item.id)));
  const registered = keepAccepted(pick(asked, (item) => readRegister(item, establishment)));
  const proposed = pick(
    asked,
    (item) =>
      ownValue(registered, item.id) ?? (item.carryOver ? ownValue(lastYear, item.id) : undefined),
  );
  return { proposed, lastYear };
}

function pick(
  items: readonly DataElement[],
  read: (item: DataElement) => Answer | undefined,
): Answers {
  return Object.fromEntries(
    items.flatMap((item) => {
      const answer = read(item);
      return answer === undefined ? [] : [[item.id, answer]];
    }),
  );
}

/** A text as the item takes it: a figure in digits, a date as ISO writes it, the key of an option. */
function readRegister(
  { registerKey, shape }: DataElement,
  establishment: Readonly<Record<string, string>>,
): Answer | undefined {
  const text = registerKey === undefined ? "" : (ownValue(establishment, registerKey) ?? "").trim();
  if (text === "") return undefined;
  if (shape.type !== "number") return text;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : undefined;
}

/** Never merely looked up: a code may be that of what objects inherit. */
function ownValue<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
