// How an indicator's figures move over last year's records, and why.

import type { ProgramResult } from "../calculation/program.ts";
import type { Change } from "../compare/change.ts";
import type { Indicator } from "../model/indicator.ts";
import type { CalculatedRecords, RehearsedRecords } from "./calculated-records.ts";
import { type ComparedFigures, compareFigures, type FiguresRule } from "./compare-figures.ts";
import type { Calculated } from "./find-reasons.ts";
import { readsLastYear } from "./reads-last-year.ts";
import { listIds } from "./rehearse-control.ts";

/**
 * `moved`: a record at least does not have the same figure. `redefined`: something that it stands on
 * changes, and no figure of these records does. `added` and `removed`: one campaign only has it.
 */
export type Movement = "moved" | "added" | "removed" | "redefined" | "identical";

export interface IndicatorRehearsal {
  /** As the draft has it, or as last year had it. */
  readonly indicator: Indicator;
  readonly movement: Movement;
  /** One, or one per line: those of the draft, then those that it has no more. */
  readonly results: readonly ResultRehearsal[];
  /** What may explain it: see find-reasons.ts. None: its definition did not change. */
  readonly reasons: readonly Change[];
  /** See reads-last-year.ts. */
  readonly readsLastYear: boolean;
}

export interface ResultRehearsal extends ComparedFigures {
  /** As the draft has it, or as last year had it. */
  readonly result: ProgramResult;
}

export function listIndicators({ before, after }: RehearsedRecords): readonly string[] {
  return listIds(before.campaign.indicators, after.campaign.indicators);
}

/** `id` is of one of the two campaigns at least. */
export function rehearseIndicator(
  id: string,
  { before, after }: RehearsedRecords,
  rule: FiguresRule,
  findReasons: (old: Calculated | undefined, now: Calculated | undefined) => readonly Change[],
): IndicatorRehearsal | undefined {
  const find = ({ campaign }: CalculatedRecords) =>
    campaign.indicators.find((one) => one.id === id);
  const [old, now] = [find(before), find(after)];
  const indicator = now ?? old;
  if (indicator === undefined) return undefined;
  const [oldResults, newResults] = [resultsOf(id, before), resultsOf(id, after)];
  const results = listIds([...oldResults.values()], [...newResults.values()]).map(
    (resultId): ResultRehearsal => {
      const [was, is] = [oldResults.get(resultId), newResults.get(resultId)];
      return {
        result: (is ?? was)!,
        ...compareFigures(
          was && before.readResult(was.rank),
          is && after.readResult(is.rank),
          rule,
        ),
      };
    },
  );
  const reasons = findReasons(old, now);
  const isMoved = results.some(({ changed }) => changed > 0);
  return {
    indicator,
    movement: nameMovement(old, now, isMoved, reasons.length > 0),
    results,
    reasons,
    readsLastYear: [before, after].some(({ campaign: { program } }) =>
      readsLastYear(
        program,
        program.results.filter((one) => one.indicator === id),
      ),
    ),
  };
}

type RankedResult = ProgramResult & { readonly rank: number };

function resultsOf(
  indicator: string,
  { campaign }: CalculatedRecords,
): ReadonlyMap<string, RankedResult> {
  const ranked = campaign.program.results.map((result, rank) => ({ ...result, rank }));
  const own = ranked.filter((result) => result.indicator === indicator);
  return new Map(own.map((result) => [result.id, result]));
}

function nameMovement(
  old: Indicator | undefined,
  now: Indicator | undefined,
  isMoved: boolean,
  isRedefined: boolean,
): Movement {
  if (old === undefined) return "added";
  if (now === undefined) return "removed";
  if (isMoved) return "moved";
  return isRedefined ? "redefined" : "identical";
}
