// What is calculated: new, gone, changed, or the same on figures that no longer compare.
import type { Indicator } from "../../model/indicator.ts";
import { canonicalFormula } from "../canonical-formula.ts";
import type { Change } from "../change.ts";
import type { Comparer, Comparison } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { findBrokenItems } from "../find-broken-items.ts";
import { followYear } from "../follow-year.ts";
import { itemsUnder } from "../items-under.ts";
import { setDifference } from "../set-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareIndicators: Comparer = (comparison) => {
  const { before, after } = comparison;
  const broken = findBrokenItems(comparison);
  return [
    ...after.indicators.flatMap((indicator) => {
      const former = before.indicators.find(({ id }) => id === indicator.id);
      return former === undefined
        ? [added(indicator, comparison)]
        : compareIndicator(former, indicator, broken, comparison);
    }),
    ...before.indicators
      .filter(({ id }) => !after.indicators.some((indicator) => indicator.id === id))
      .map((one) =>
        describeDifference("indicatorRemoved", subjectOf.indicator(one), {}, { at: one.origin }),
      ),
  ];
};

function added(indicator: Indicator, comparison: Comparison): Change {
  const items = [...itemsUnder(indicator.formula, comparison.after)];
  const known = items.every((id) => comparison.predecessorOf(id) !== undefined);
  const reused = known ? "indicatorComputedOnly" : "indicatorAdded";
  const kind = items.length > 0 ? reused : "indicatorUncomputed";
  return describeDifference(kind, subjectOf.indicator(indicator), {}, { at: indicator.origin });
}

function compareIndicator(
  before: Indicator,
  after: Indicator,
  broken: ReadonlySet<string>,
  comparison: Comparison,
): readonly Change[] {
  return [
    ...compareCalculation(before, after, broken, comparison),
    ...compareScope(before, after),
    ...compareWords(before, after),
  ];
}

function compareCalculation(
  before: Indicator,
  after: Indicator,
  broken: ReadonlySet<string>,
  comparison: Comparison,
): readonly Change[] {
  const subject = subjectOf.indicator(after);
  const at = { at: after.origin };
  const changes: Change[] = [];
  const declared = comparison.evolutions.get(after.id);
  const formulas = [canonicalFormula(before.formula), canonicalFormula(after.formula)] as const;
  const isSame = translate(formulas[0], comparison) === formulas[1];
  const words = isSame ? at : { before: formulas[0], after: formulas[1], ...at };
  if (declared !== undefined) {
    changes.push(describeDifference("seriesBroken", subject, { reason: declared.reason }, words));
  } else if (!isSame && followYear(formulas[0], comparison) === formulas[1]) {
    changes.push(describeDifference("datesFollow", subject, {}, words));
  } else if (!isSame) {
    changes.push(describeDifference("formulaChanged", subject, {}, words));
  } else {
    const items = [...itemsUnder(after.formula, comparison.after)].filter((id) => broken.has(id));
    if (items.length > 0) changes.push(describeDifference("affectedBy", subject, { items }, at));
  }
  if (before.dimension?.id !== after.dimension?.id) {
    changes.push(describeDifference("dimensionChanged", subject, {}, at));
  }
  if (before.unit.id !== after.unit.id) {
    const words = { before: before.unit.label, after: after.unit.label, ...at };
    changes.push(describeDifference("unitChanged", subject, {}, words));
  }
  if (before.decimals !== after.decimals) {
    const words = { before: String(before.decimals), after: String(after.decimals), ...at };
    changes.push(describeDifference("displayChanged", subject, {}, words));
  }
  return changes;
}

/** Last year's formula with the names its items have now: a new code alone changes no figure. */
function translate(formula: string, { evolutions }: Comparison): string {
  const renamed = new Map<string, string>();
  for (const { nature, of, from } of evolutions.values()) {
    if (nature === "rename") renamed.set(from[0] ?? "", of[0] ?? "");
  }
  return formula.replace(
    /"[^"]*"|\p{L}[\p{L}\p{M}\p{Nd}_]*/gu,
    (word) => renamed.get(word) ?? word,
  );
}

function compareScope(before: Indicator, after: Indicator): readonly Change[] {
  const subject = subjectOf.indicator(after);
  const { joined, left } = setDifference(before.appliesTo, after.appliesTo);
  const changes: Change[] = [];
  if (joined.length > 0) {
    const extra = { categories: joined, at: after.origin };
    changes.push(describeDifference("scopeExtended", subject, { joined }, extra));
  }
  if (left.length > 0) {
    const extra = { categories: left, at: after.origin };
    changes.push(describeDifference("scopeReduced", subject, { left }, extra));
  }
  if (before.published !== after.published) {
    const facts = { published: after.published };
    const extra = { at: after.origin };
    changes.push(describeDifference("publicationChanged", subject, facts, extra));
  }
  return changes;
}

/** Texts of a fiche, as an editor names them. */
const TEXTS = [
  ["meaning", "signification"],
  ["method", "mode de calcul"],
  ["precisions", "précisions"],
  ["reading", "lecture"],
  ["caution", "vigilance"],
] as const;

function compareWords(before: Indicator, after: Indicator): readonly Change[] {
  const subject = subjectOf.indicator(after);
  const at = { at: after.origin };
  const changes: Change[] = [];
  if (before.label !== after.label) {
    const words = { before: before.label, after: after.label, ...at };
    changes.push(describeDifference("relabelled", subject, {}, words));
  }
  if (before.reference !== after.reference) {
    const words = { before: before.reference, after: after.reference, ...at };
    changes.push(describeDifference("renumbered", subject, {}, words));
  }
  if (before.level !== after.level || before.axis !== after.axis) {
    changes.push(describeDifference("levelOfUseChanged", subject, {}, at));
  }
  for (const [key, name] of TEXTS) {
    if (before[key] === after[key]) continue;
    const words = { before: before[key] ?? "", after: after[key] ?? "", ...at };
    changes.push(describeDifference("reworded", subject, { texts: [name] }, words));
  }
  return changes;
}
