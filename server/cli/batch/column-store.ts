// Records of a batch as columns: gathered by category, calculated some hundreds at a time, spooled.

import type {
  ColumnPlaces,
  ColumnsFunction,
  EncodedRecord,
  Program,
  ResultColumn,
} from "../../../engine/index.ts";
import { loadColumns } from "../../load-calculation.ts";
import type { ServedCampaign } from "../../served-campaign.ts";
import {
  addRecord,
  type CategoryBatch,
  createCategoryBatch,
  type RecordIdentity,
} from "./category-batch.ts";
import { type ColumnLayout, layOutColumns } from "./column-layout.ts";
import { createSpool, type Spool } from "./spool.ts";

/** Enough for loops to be worth their calls, few enough for every category to wait in memory. */
const CAPACITY = 512;

/** Every column is in the same order of records, which is not that of the file. */
export interface ColumnStore {
  readonly add: (identity: RecordIdentity, record: EncodedRecord) => Promise<void>;
  /** To be called once, after the last record and before anything is read. */
  readonly flush: () => Promise<void>;
  readonly count: () => number;
  /** Unrounded, by place of `columns`: see ColumnPlaces. */
  readonly readPlace: (place: number) => Float64Array;
  /** By rank of result. */
  readonly readResult: (rank: number) => ResultColumn;
  readonly readGroups: () => Int32Array;
  readonly readLines: () => Float64Array;
  /** See identifyEstablishment. */
  readonly readEstablishments: () => Float64Array;
  /** Ranks among the categories of the campaign's program. */
  readonly readCategories: () => Int32Array;
  readonly close: () => Promise<void>;
}

/** Keeps everything in the file `path`, which must not exist. */
export async function createColumnStore(
  served: ServedCampaign,
  path: string,
): Promise<ColumnStore> {
  const columns = await loadColumns(served.columnsSource);
  const layout = layOutColumns(served.calculation.columnPlaces);
  const spool = await createSpool(path, layout.widths);
  return {
    ...createWriter(served, columns, spool),
    ...createReader(served, layout, spool),
    count: spool.count,
    close: spool.close,
  };
}

function createWriter(
  { campaign: { program }, calculation: { columnPlaces, columnStates } }: ServedCampaign,
  columns: ColumnsFunction,
  spool: Spool,
): Pick<ColumnStore, "add" | "flush"> {
  const out = Array.from({ length: columnPlaces.count }, () => new Float64Array(CAPACITY));
  const batches = new Map<string, CategoryBatch>();
  const calculate = async (code: string, batch: CategoryBatch): Promise<void> => {
    const { answers, lines, establishments, groups, states, count } = batch;
    columns(answers.d, answers.p, columnStates(code), out, 0, count);
    for (const place of listUnasked(program, columnPlaces, code)) out[place]!.fill(Number.NaN);
    const categories = new Int32Array(CAPACITY).fill(program.categories.indexOf(code));
    await spool.append([...out, lines, establishments, categories, groups, ...states], count);
    batch.count = 0;
  };
  return {
    add: async (identity, record) => {
      const { category } = identity;
      const batch =
        batches.get(category) ??
        createCategoryBatch(program.slotCount, columnPlaces.results, CAPACITY);
      batches.set(category, batch);
      addRecord(batch, identity, record);
      if (batch.count === CAPACITY) await calculate(category, batch);
    },
    flush: async () => {
      for (const [code, batch] of batches) if (batch.count > 0) await calculate(code, batch);
      batches.clear();
    },
  };
}

/** Places that mean nothing for a category, whatever its answers make of them. */
function listUnasked(
  { results, controls }: Program,
  places: ColumnPlaces,
  category: string,
): readonly number[] {
  const isUnasked = (rank: number) => !results[rank]!.appliesTo.includes(category);
  return [
    ...results.flatMap((_, rank) => (isUnasked(rank) ? [rank] : [])),
    ...controls.flatMap(({ appliesTo }, rank) =>
      appliesTo.includes(category) ? [] : [places.results + rank],
    ),
    ...places.ratios.flatMap(({ result, numerator, denominator }) =>
      isUnasked(result) ? [numerator, denominator] : [],
    ),
  ];
}

type Reader =
  | "readPlace"
  | "readResult"
  | "readGroups"
  | "readLines"
  | "readEstablishments"
  | "readCategories";

function createReader(
  { campaign: { program }, calculation: { columnPlaces } }: ServedCampaign,
  layout: ColumnLayout,
  { read }: Spool,
): Pick<ColumnStore, Reader> {
  const ratios = new Map(columnPlaces.ratios.map((ratio) => [ratio.result, ratio]));
  const readPlace = (place: number) => new Float64Array(read(place).buffer);
  const readIntegers = (column: number) => new Int32Array(read(column).buffer);
  return {
    readPlace,
    readLines: () => readPlace(layout.line),
    readEstablishments: () => readPlace(layout.establishment),
    readCategories: () => readIntegers(layout.category),
    readGroups: () => readIntegers(layout.group),
    readResult: (rank) => {
      const column = { figures: readPlace(rank), states: read(layout.states + rank) };
      const terms = ratios.get(rank);
      const factor = program.results[rank]?.ratio?.factor;
      if (terms === undefined || factor === undefined) return column;
      const numerators = readPlace(terms.numerator);
      const denominators = readPlace(terms.denominator);
      return { ...column, ratio: { factor, numerators, denominators } };
    },
  };
}
