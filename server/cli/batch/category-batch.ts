import {
  type Columns,
  createColumns,
  type EncodedRecord,
  writeRecord,
} from "../../../engine/index.ts";

/** What is kept of a record beside its figures. */
export interface RecordIdentity {
  readonly line: number;
  readonly category: string;
  /** See identifyEstablishment. */
  readonly establishment: number;
  /** The number of its group. */
  readonly group: number;
}

/** Records of one category that wait to be calculated together; filled again and again. */
export interface CategoryBatch {
  readonly answers: Columns;
  readonly lines: Float64Array;
  readonly establishments: Float64Array;
  readonly groups: Int32Array;
  /** By rank of result, then by record. */
  readonly states: readonly Uint8Array[];
  count: number;
}

export function createCategoryBatch(
  slotCount: number,
  resultCount: number,
  capacity: number,
): CategoryBatch {
  return {
    answers: createColumns(slotCount, capacity),
    lines: new Float64Array(capacity),
    establishments: new Float64Array(capacity),
    groups: new Int32Array(capacity),
    states: Array.from({ length: resultCount }, () => new Uint8Array(capacity)),
    count: 0,
  };
}

/** Adds a record; there must be room. */
export function addRecord(
  batch: CategoryBatch,
  { line, establishment, group }: RecordIdentity,
  record: EncodedRecord,
): void {
  const position = batch.count++;
  writeRecord(batch.answers, position, record);
  batch.lines[position] = line;
  batch.establishments[position] = establishment;
  batch.groups[position] = group;
  for (let rank = 0; rank < record.states.length; rank++) {
    batch.states[rank]![position] = record.states[rank]!;
  }
}
