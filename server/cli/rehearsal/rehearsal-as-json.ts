// A rehearsal as facts, with English keys.

import {
  type Change,
  type ControlRehearsal,
  type IndicatorRehearsal,
  type ItemCarryOver,
  type ResultRehearsal,
  shareTripped,
  type YearOfControl,
} from "../../../engine/index.ts";
import type { Rehearsal } from "./compute-rehearsal.ts";
import { isHigh } from "./report-controls.ts";

/**
 * `{ from, to, category, records, minimumGroupSize, controls, indicators, carryOver, items }`. Shares
 * are in percent. Of indicators that do not move, no result is told.
 */
export function rehearsalAsJson(rehearsal: Rehearsal): object {
  const { from, to, category, records, minimum, total } = rehearsal;
  return {
    from,
    to,
    category: category ?? null,
    records,
    minimumGroupSize: minimum ?? null,
    controls: rehearsal.controls.map(controlFacts),
    indicators: rehearsal.indicators.map(indicatorFacts),
    carryOver: total,
    items: rehearsal.items.map(itemFacts),
  };
}

function controlFacts(one: ControlRehearsal): object {
  const { control, before, after, readsLastYear, reasons } = one;
  const { id, reference, label } = control;
  return {
    id,
    reference,
    label,
    before: yearFacts(before),
    after: yearFacts(after),
    high: isHigh(one),
    readsLastYear,
    reasons: reasons.map(reasonFacts),
  };
}

function yearFacts(counts: YearOfControl | undefined): object | null {
  return counts === undefined ? null : { ...counts, share: shareTripped(counts) };
}

function indicatorFacts(one: IndicatorRehearsal): object {
  const { indicator, movement, readsLastYear, reasons } = one;
  const { id, reference, label } = indicator;
  const isStill = movement === "identical" || movement === "redefined";
  return {
    id,
    reference,
    label,
    movement,
    readsLastYear,
    reasons: reasons.map(reasonFacts),
    ...(isStill ? {} : { results: one.results.map(resultFacts) }),
  };
}

function resultFacts({ result, before, after, changed }: ResultRehearsal): object {
  const { id, unit } = result;
  return { id, unit, changed, before: before ?? null, after: after ?? null };
}

/** Without the place where it is written: offsets mean nothing outside the engine. */
function reasonFacts({ at: _, ...change }: Change): object {
  return change;
}

function itemFacts({ plan, counts }: ItemCarryOver): object {
  const { item, former, unknown } = plan;
  const { id, reference, label, carryOver } = item;
  const from = former.map((one) => one.id);
  return { id, reference, label, from, unknownFormer: unknown, offered: carryOver, counts };
}
