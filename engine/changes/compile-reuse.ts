// What becomes of last year's answers, question by question, before any is read: what may be given
// back is what `repeter` gives back to real records.

import { listsOf } from "../compare/lists-of.ts";
import type { Campaign } from "../model/campaign.ts";
import type { DataElement, Shape } from "../model/data-element.ts";
import { type ItemPlan, planItems } from "../rehearse/item-plan.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { typography } from "../util/typography.ts";
import { describeShape } from "./describe-shape.ts";
import type { PairedQuestion, PairedQuestions } from "./pair-questions.ts";
import type { ChangesPlan, Reuse, ReuseBlock, ReusedAnswer } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";

/** Each question that the category is asked, under its block; nothing but from one year to the next. */
export function compileReuse(
  { asked }: PairedQuestions,
  questions: ChangesPlan["questions"],
  reading: ChangesReading,
): readonly ReuseBlock[] {
  const { before, after } = reading.comparison;
  if (!reading.isNext) return [];
  const plans = new Map(planItems(before, after).map((plan) => [plan.item.id, plan]));
  const reworded = new Set(questions.reworded.map(({ id }) => id));
  const factsOf = (item: DataElement): ReuseFacts => ({
    isReworded: reworded.has(item.id),
    isBroken: reading.broken.has(item.id),
    isEvolved: reading.comparison.evolutions.has(item.id),
    isOtherwise: isOtherwise(item, reading),
  });
  const pairs = new Map(asked.map((paired) => [paired.item.id, paired]));
  return after.blocks.flatMap((block): readonly ReuseBlock[] => {
    const answers = block.elements.flatMap(({ id }) => {
      const [paired, plan] = [pairs.get(id), plans.get(id)];
      return paired && plan ? [reuseOne(paired, plan, factsOf(paired.item))] : [];
    });
    if (answers.length === 0) return [];
    const { id, title } = block;
    return [{ id, title, responsible: serviceOf(block.responsible, after), answers }];
  });
}

function serviceOf(id: string, { responsibles }: Campaign): ReuseBlock["responsible"] {
  return { id, label: responsibles.find((one) => one.id === id)?.label ?? id };
}

function reuseOne(paired: PairedQuestion, plan: ItemPlan, facts: ReuseFacts): ReusedAnswer {
  const { id, reference, label } = paired.item;
  const [reuse, note] = decide(paired, plan, facts);
  return omitUndefined({ id, reference, label, reuse, note: note && typography(note) });
}

type Verdict = readonly [reuse: Reuse, note?: string];

interface ReuseFacts {
  readonly isReworded: boolean;
  /** Told among the questions that no longer compare. */
  readonly isBroken: boolean;
  /** By `evolutions.yaml`, which gives the reason. */
  readonly isEvolved: boolean;
  /** What is accepted is not merely wider. */
  readonly isOtherwise: boolean;
}

function decide({ item, formers }: PairedQuestion, plan: ItemPlan, facts: ReuseFacts): Verdict {
  if (formers.length === 0) return ["anew"];
  if (plan.isRecounted) return ["anew", "L'unité change : celle de l'an dernier est à convertir."];
  if (facts.isBroken || plan.isBroken || plan.former.length === 0) {
    return ["anew", "La réponse de l'an dernier ne se compare plus."];
  }
  if (formers.length < plan.former.length) {
    return ["anew", "Une partie seulement était demandée l'an dernier."];
  }
  if (formers.some(({ shape }) => isOtherKind(shape, item.shape))) {
    return ["anew", "La réponse ne se donne plus sous la même forme."];
  }
  if (!item.carryOver) {
    return facts.isEvolved ? ["toUpdate", "Ce qui est demandé change : à relire."] : ["toUpdate"];
  }
  if (formers.length > 1) return ["toAdapt", "Somme de plusieurs réponses : à vérifier."];
  if (plan.mayNotFit && facts.isOtherwise) {
    return ["toAdapt", "Ce qui est accepté change : à vérifier ou compléter."];
  }
  if (facts.isEvolved) {
    return ["toAdapt", "Ce qui est demandé change : à relire avant de la reprendre."];
  }
  return facts.isReworded ? ["toAdapt", "La question est reformulée : à relire."] : ["asIs"];
}

/** By a change of the question, or of a list that it uses. */
function isOtherwise(item: DataElement, { changesOf }: ChangesReading): boolean {
  const lists = listsOf(item.shape).flatMap((id) => [
    ...changesOf("codeList", id),
    ...changesOf("dimension", id),
  ]);
  return [...changesOf("item", item.id), ...lists].some(
    ({ consequence }) => consequence !== "harmless",
  );
}

/** A date is no choice; an integer and a decimal are both numbers. */
function isOtherKind(before: Shape, after: Shape): boolean {
  if (before.type !== after.type) return true;
  return before.type !== "number" && describeShape(before) !== describeShape(after);
}
