import type { ColumnPlaces } from "../../../engine/index.ts";

/** What the spool of a batch keeps of each record, by number of column. */
export interface ColumnLayout {
  /** Bytes of a record in each column. The first are the places of `columns`, as doubles. */
  readonly widths: readonly number[];
  /** The line of the file, as a double: there may be many. */
  readonly line: number;
  /** Who it is of, as a double: see identifyEstablishment. */
  readonly establishment: number;
  /** Rank of the category in the program, and number of the group, as 32-bit integers. */
  readonly category: number;
  readonly group: number;
  /** The state of the first result, as a byte; those of the others follow. */
  readonly states: number;
}

export function layOutColumns({ count, results }: ColumnPlaces): ColumnLayout {
  return {
    widths: [
      ...Array<number>(count + 2).fill(Float64Array.BYTES_PER_ELEMENT),
      ...Array<number>(2).fill(Int32Array.BYTES_PER_ELEMENT),
      ...Array<number>(results).fill(Uint8Array.BYTES_PER_ELEMENT),
    ],
    line: count,
    establishment: count + 1,
    category: count + 2,
    group: count + 3,
    states: count + 4,
  };
}
