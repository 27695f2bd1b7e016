// One question that changes: its words of both years, what else changes in it, and why.

import type { DataElement, Shape } from "../model/data-element.ts";
import { describeCategories } from "../targets/describe-categories.ts";
import { omitUndefined } from "../util/omit-undefined.ts";
import { typography } from "../util/typography.ts";
import { changesOfLists } from "./changes-of-lists.ts";
import { describeShape } from "./describe-shape.ts";
import { isAttested } from "./is-attested.ts";
import { leaveOutScope } from "./leave-out-scope.ts";
import { pairItemTexts } from "./pair-item-texts.ts";
import type { PairedQuestion } from "./pair-questions.ts";
import { pairTexts } from "./pair-texts.ts";
import type { ChangedQuestion, ChangedText } from "./plan.ts";
import type { ChangesReading } from "./reading.ts";
import { sayChange } from "./say-change.ts";

/** A question of this year; without any note nor text when nothing changes in it. */
export function compileAsked(paired: PairedQuestion, reading: ChangesReading): ChangedQuestion {
  const { item, formers } = paired;
  const { comparison, category } = reading;
  const named = formers.filter(
    ({ reference, label }) => reference !== item.reference || reading.differ(label, item.label),
  );
  const reason = formers.length === 0 ? undefined : comparison.evolutions.get(item.id)?.reason;
  return omitUndefined({
    ...nameQuestion(item, comparison.after),
    reason: reason === undefined ? undefined : typography(reason),
    formers: named.map(({ id, reference, label }) => ({ id, reference, label })),
    notes: formers.length === 0 ? noteAdded(item, reading) : noteKept(paired, reading),
    texts: textsOf(paired, reading),
    categories:
      category === undefined ? describeCategories(comparison.after, item.appliesTo) : undefined,
  });
}

/** A question of last year, asked no more. */
export function compileGone(item: DataElement, reading: ChangesReading): ChangedQuestion {
  const { comparison, category } = reading;
  const { itemsAfter, evolutions } = comparison;
  const stays =
    itemsAfter.has(item.id) || [...evolutions.values()].some(({ from }) => from.includes(item.id));
  return omitUndefined({
    ...nameQuestion(item, comparison.before),
    formers: [],
    notes: stays ? ["Elle reste posée à d’autres catégories."] : [],
    texts: [],
    categories:
      category === undefined ? describeCategories(comparison.before, item.appliesTo) : undefined,
  });
}

function nameQuestion(
  item: DataElement,
  { blocks, responsibles }: ChangesReading["comparison"]["after"],
) {
  const block = blocks.find(({ id }) => id === item.block)!;
  const service = responsibles.find(({ id }) => id === block.responsible);
  return {
    id: item.id,
    reference: item.reference,
    label: item.label,
    isAttested: isAttested(item),
    answer: describeShape(item.shape),
    block: { id: block.id, title: block.title },
    responsible: { id: block.responsible, label: service?.label ?? block.responsible },
  };
}

function noteAdded(item: DataElement, { comparison }: ChangesReading): readonly string[] {
  const others = comparison.itemsBefore.has(item.id);
  return [
    ...(others ? ["Elle était déjà posée à d’autres catégories."] : []),
    ...(item.required ? [] : ["Facultative."]),
  ];
}

function noteKept(paired: PairedQuestion, reading: ChangesReading): readonly string[] {
  const { item, formers } = paired;
  const [former] = formers;
  const own = [
    ...leaveOutScope(reading.changesOf("item", item.id), reading),
    ...changesOfLists(former, item, reading),
  ];
  // Said by the two texts: how it is answered, when it is asked, in which words.
  const said = own.filter(({ kind }) => !SHOWN_AS_TEXTS.has(kind));
  const columns = former === undefined ? [] : noteColumns(former.shape, item.shape);
  return [...said.flatMap((change) => sayChange(change, reading) ?? []), ...columns];
}

const SHOWN_AS_TEXTS: ReadonlySet<string> = new Set([
  "conditionChanged",
  "movedToBlock",
  "columnsChanged",
  "columnAdded",
  "fieldsRelabelled",
  "fieldsReworded",
]);

/** By their labels: `comparer` names columns by their codes. */
function noteColumns(before: Shape, after: Shape): readonly string[] {
  if (before.type !== "table" || after.type !== "table") return [];
  const missing = (own: typeof before.columns, others: typeof before.columns) =>
    own.filter(({ id }) => !others.some((one) => one.id === id)).map(({ label }) => `« ${label} »`);
  const joined = missing(after.columns, before.columns);
  const left = missing(before.columns, after.columns);
  return [
    ...(joined.length === 0 ? [] : [typography(`Colonnes nouvelles : ${joined.join(", ")}.`)]),
    ...(left.length === 0 ? [] : [typography(`Colonnes supprimées : ${left.join(", ")}.`)]),
  ];
}

/** Of questions that are added up, each has its own words: their numbers and labels are enough. */
function textsOf(
  { item, formers }: PairedQuestion,
  reading: ChangesReading,
): readonly ChangedText[] {
  const [former] = formers;
  if (former === undefined || formers.length > 1) return [];
  const texts = pairItemTexts(former, item, reading);
  const block = pairTexts(
    [["Rubrique", titleOf(former, reading), titleOf(item, reading)]],
    reading,
  );
  return [...texts, ...block];
}

function titleOf({ block: id }: DataElement, { comparison: { before, after } }: ChangesReading) {
  const block = [...after.blocks, ...before.blocks].find((one) => one.id === id);
  return block?.title ?? id;
}
