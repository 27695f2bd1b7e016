// What a rehearsal found, from the columns of both campaigns: one control or indicator at a time.

import {
  type CalculatedRecords,
  type CarryOverCounts,
  type ControlRehearsal,
  compareCampaigns,
  createReasonFinder,
  followsOn,
  type IndicatorRehearsal,
  type ItemCarryOver,
  listControls,
  listIndicators,
  rehearseControl,
  rehearseIndicator,
  sumCarryOvers,
} from "../../../engine/index.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import type { BatchCounts } from "../batch/batch-counts.ts";
import type { GatheredColumns } from "../batch/gather-columns.ts";
import { rankEstablishments } from "../batch/identify-establishment.ts";
import type { RehearsalRequest } from "./rehearsal-request.ts";
import type { RehearsedColumns } from "./rehearse-records.ts";

export interface Rehearsal {
  readonly from: string;
  readonly to: string;
  readonly category: string | undefined;
  readonly records: RehearsedCounts;
  /** Under how many establishments quartiles are not told; undefined: none is. */
  readonly minimum: number | undefined;
  /** Whether the draft's `evolutions.yaml` speaks of these records. */
  readonly isNextYear: boolean;
  readonly controls: readonly ControlRehearsal[];
  readonly indicators: readonly IndicatorRehearsal[];
  readonly items: readonly ItemCarryOver[];
  readonly total: CarryOverCounts;
}

export interface RehearsedCounts {
  readonly read: number;
  readonly refused: number;
  readonly rehearsed: number;
  /** Of categories that the draft does not know, in the order they were met. */
  readonly leftOut: readonly { readonly category: string; readonly count: number }[];
  /** Categories of the draft that no record is of. */
  readonly categoriesWithout: readonly string[];
}

/** `signal` is looked at between two columns. */
export async function computeRehearsal(
  { before: old, after: draft, category }: RehearsalRequest,
  columns: RehearsedColumns,
  counts: BatchCounts,
  signal: AbortSignal,
): Promise<Rehearsal> {
  const records = {
    before: calculatedRecords(old, columns.before),
    after: calculatedRecords(draft, columns.after),
  };
  const changes = compareCampaigns(old.campaign, draft.campaign).filter(
    (change) => category === undefined || (change.categories?.includes(category) ?? true),
  );
  const findReasons = createReasonFinder(old.campaign, draft.campaign, changes);
  const minimum = strictest(old, draft);
  const establishments = rankEstablishments(columns.after.store.readEstablishments());
  const concerns = (one: { readonly appliesTo: readonly string[] }) =>
    category === undefined || one.appliesTo.includes(category);
  const controls: ControlRehearsal[] = [];
  for (const id of listControls(records)) {
    await takeTurn(signal);
    const one = rehearseControl(id, records, findReasons);
    if (one !== undefined && concerns(one.control)) controls.push(one);
  }
  const indicators: IndicatorRehearsal[] = [];
  for (const id of listIndicators(records)) {
    await takeTurn(signal);
    const one = rehearseIndicator(id, records, { establishments, minimum }, findReasons);
    if (one !== undefined && concerns(one.indicator)) indicators.push(one);
  }
  const items = columns.items().filter(({ plan }) => concerns(plan.item));
  return {
    from: old.campaign.year,
    to: draft.campaign.year,
    category,
    records: countRecords(draft, records.after, columns, counts, category),
    minimum,
    isNextYear: followsOn(old.campaign, draft.campaign),
    controls,
    indicators,
    items,
    total: sumCarryOvers(items),
  };
}

/** Signals are heard between two turns of the event loop only. */
async function takeTurn(signal: AbortSignal): Promise<void> {
  await new Promise((resolve) => setImmediate(resolve));
  signal.throwIfAborted();
}

function calculatedRecords(
  { campaign, calculation }: ServedCampaign,
  { store }: GatheredColumns,
): CalculatedRecords {
  return {
    campaign,
    readResult: store.readResult,
    readControl: (rank) => store.readPlace(calculation.columnPlaces.results + rank),
    categories: store.readCategories(),
  };
}

/** Of the two campaigns, as both are told side by side. */
function strictest(old: ServedCampaign, draft: ServedCampaign): number | undefined {
  const [one, other] = [old, draft].map(({ campaign }) => campaign.minimumGroupSize?.size);
  return one === undefined || other === undefined ? undefined : Math.max(one, other);
}

function countRecords(
  { campaign }: ServedCampaign,
  { categories }: CalculatedRecords,
  columns: RehearsedColumns,
  { read, refused }: BatchCounts,
  category: string | undefined,
): RehearsedCounts {
  const met = new Set(categories);
  const without = campaign.program.categories.filter((_, rank) => !met.has(rank));
  return {
    read,
    refused,
    rehearsed: categories.length,
    leftOut: [...columns.leftOut()].map(([code, count]) => ({ category: code, count })),
    categoriesWithout: category === undefined ? without : [],
  };
}
