// Last year's record as the draft campaign would receive it: its answers under today's items, what
// no longer fits left out.

import { previousAnswer } from "../calculation/previous-answers.ts";
import type { Answer, Answers, Submission } from "../calculation/submission.ts";
import type { Campaign } from "../model/campaign.ts";
import { CARRY_OVERS } from "./carry-over.ts";
import { followsOn, type ItemPlan } from "./item-plan.ts";
import { prune } from "./prune.ts";

/**
 * Where answers break what a category is asked: paths into them, an item's id first. An item alone
 * in its path is wrong as a whole.
 */
export type FindMisfits = (category: string, answers: Answers) => readonly (readonly string[])[];

export interface TranslatedRecord {
  /** Of the draft campaign; its previous year is last year's record. */
  readonly submission: Submission;
  /** By rank of plan: a rank of CARRY_OVERS. */
  readonly cases: Uint8Array;
}

/** A function of records that `before` accepts, of categories that `after` knows. */
export function createTranslator(
  before: Campaign,
  after: Campaign,
  plans: readonly ItemPlan[],
  findMisfits: FindMisfits,
): (submission: Submission) => TranslatedRecord {
  const isNext = followsOn(before, after);
  const routes = new Map<string, Route>();
  const ranks = new Map(plans.map(({ item }, rank) => [item.id, rank]));
  return (submission) => {
    const { category, answers: given, establishment } = submission;
    const route = routes.get(category) ?? planRoute(plans, category);
    routes.set(category, route);
    const cases = route.cases.slice();
    const answers: Record<string, Answer> = {};
    const doubtful: Record<string, Answer> = {};
    for (const { rank, plan } of route.asked) {
      const read = readAnswer(plan, given);
      cases[rank] = read.becomes;
      if (read.answer === undefined) continue;
      answers[plan.item.id] = read.answer;
      if (plan.mayNotFit) doubtful[plan.item.id] = read.answer;
    }
    for (const [id, kept] of keepFitting(category, doubtful, findMisfits)) {
      cases[ranks.get(id)!] = TO_ADAPT;
      if (kept === undefined) delete answers[id];
      else answers[id] = kept;
    }
    return {
      submission: {
        campaign: after.year,
        category,
        answers,
        // Read through `evolutions.yaml`, which speaks of the year before and of no other.
        ...(isNext ? { previous: given } : {}),
        ...(establishment === undefined ? {} : { establishment }),
      },
      cases,
    };
  };
}

const [AS_IS, TO_ADAPT, UNANSWERED, BROKEN, NEW, NOT_APPLICABLE] = CARRY_OVERS.map(
  (_, rank) => rank,
) as [number, number, number, number, number, number];

/** What is known of every record of a category, before any is read. */
interface Route {
  readonly cases: Uint8Array;
  /** Items whose answer is to be looked for. */
  readonly asked: readonly { readonly rank: number; readonly plan: ItemPlan }[];
}

function planRoute(plans: readonly ItemPlan[], category: string): Route {
  const cases = Uint8Array.from(plans, ({ item, former, isBroken }) => {
    if (!item.appliesTo.includes(category)) return NOT_APPLICABLE;
    if (isBroken) return BROKEN;
    const wasAsked = former.length > 0 && former.every((one) => one.appliesTo.includes(category));
    return wasAsked ? UNANSWERED : NEW;
  });
  const ranked = plans.map((plan, rank) => ({ plan, rank }));
  return { cases, asked: ranked.filter(({ rank }) => cases[rank] === UNANSWERED) };
}

interface ReadAnswer {
  readonly answer?: Answer;
  /** A rank of CARRY_OVERS. */
  readonly becomes: number;
}

const UNREAD: ReadAnswer = { becomes: UNANSWERED };

function readAnswer(plan: ItemPlan, given: Answers): ReadAnswer {
  const { reading, former, isRecounted, mayNotFit } = plan;
  // Never merely looked up: a code may be that of what objects inherit.
  for (const { id } of former) if (!Object.hasOwn(given, id)) return UNREAD;
  if (isRecounted) return { becomes: TO_ADAPT };
  const own = given[former[0]!.id]!;
  if (!mayNotFit) return { answer: own, becomes: AS_IS };
  const answer = previousAnswer(reading, given);
  if (former.length > 1) {
    if (answer === undefined) return UNREAD;
    return { answer, becomes: AS_IS };
  }
  if (answer === undefined || sizeOf(answer) === 0) return { becomes: TO_ADAPT };
  return { answer, becomes: sizeOf(answer) < sizeOf(own) ? TO_ADAPT : AS_IS };
}

/** Of lines or options; one for a single figure, date, text or choice. */
function sizeOf(answer: Answer): number {
  return typeof answer === "object" ? Object.keys(answer).length : 1;
}

/** What is left of the answers that do not fit, by item; nothing for those that have to go. */
function keepFitting(
  category: string,
  answers: Answers,
  findMisfits: FindMisfits,
): ReadonlyMap<string, Answer | undefined> {
  const fitting = new Map<string, Answer | undefined>();
  if (Object.keys(answers).length === 0) return fitting;
  for (const [id, paths] of byItem(findMisfits(category, answers))) {
    fitting.set(id, prune(answers[id], paths));
  }
  const left = [...fitting].flatMap(([id, answer]) => (answer === undefined ? [] : [[id, answer]]));
  if (left.length === 0) return fitting;
  // Parts may be wrong together only: what is still at fault without them goes as a whole.
  for (const [id] of byItem(findMisfits(category, Object.fromEntries(left)))) {
    fitting.set(id, undefined);
  }
  return fitting;
}

/** Paths within each item's answer. */
function byItem(
  paths: readonly (readonly string[])[],
): ReadonlyMap<string, readonly (readonly string[])[]> {
  const items = new Map<string, (readonly string[])[]>();
  for (const [id = "", ...rest] of paths) items.set(id, [...(items.get(id) ?? []), rest]);
  return items;
}
