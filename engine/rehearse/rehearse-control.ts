// What a control says of last year's records, then and now.

import type { Change } from "../compare/change.ts";
import type { Control } from "../model/control.ts";
import type { CalculatedRecords, RehearsedRecords } from "./calculated-records.ts";
import type { Calculated } from "./find-reasons.ts";
import { readsLastYear } from "./reads-last-year.ts";
import { type ControlCounts, tallyControl } from "./tally-control.ts";

export interface ControlRehearsal {
  /** As the draft has it; as last year had it, when the draft has it no more. */
  readonly control: Control;
  /** Each undefined in the campaign that does not have it. */
  readonly before: YearOfControl | undefined;
  readonly after: YearOfControl | undefined;
  /** What may explain that it speaks more, or less: see find-reasons.ts. */
  readonly reasons: readonly Change[];
  /** See reads-last-year.ts. */
  readonly readsLastYear: boolean;
}

export interface YearOfControl extends ControlCounts {
  readonly severity: Control["severity"];
}

/** Ids of the controls of the draft in their order, then of those that it has no more. */
export function listControls({ before, after }: RehearsedRecords): readonly string[] {
  return listIds(before.campaign.controls, after.campaign.controls);
}

/** Those of this year, then those of last year only. */
export function listIds(
  before: readonly { readonly id: string }[],
  after: readonly { readonly id: string }[],
): readonly string[] {
  return [...new Set([...after, ...before].map(({ id }) => id))];
}

/** `id` is of one of the two campaigns at least. */
export function rehearseControl(
  id: string,
  { before, after }: RehearsedRecords,
  findReasons: (old: Calculated | undefined, now: Calculated | undefined) => readonly Change[],
): ControlRehearsal | undefined {
  const find = ({ campaign }: CalculatedRecords) => campaign.controls.find((one) => one.id === id);
  const [old, now] = [find(before), find(after)];
  const control = now ?? old;
  if (control === undefined) return undefined;
  return {
    control,
    before: old && countYear(old, before),
    after: now && countYear(now, after),
    reasons: findReasons(old, now),
    readsLastYear: [before, after].some(({ campaign: { program } }) =>
      readsLastYear(
        program,
        program.controls.filter((one) => one.control === id),
      ),
    ),
  };
}

function countYear({ id, severity }: Control, records: CalculatedRecords): YearOfControl {
  const { controls, categories } = records.campaign.program;
  const columns = controls.flatMap(({ control, appliesTo }, rank) => {
    if (control !== id) return [];
    const checks = categories.map((category) => appliesTo.includes(category));
    return [{ holds: records.readControl(rank), checks }];
  });
  return { severity, ...tallyControl(columns, records.categories) };
}
