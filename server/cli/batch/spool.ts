// Numbers that do not fit in memory, kept on disk until they are read again, column by column.

import { readSync } from "node:fs";
import { open } from "node:fs/promises";

/** Columns in one file, written by runs of records and read one column at a time. */
export interface Spool {
  /** The next `count` records: the first ones of an array for each column. */
  readonly append: (columns: readonly ArrayBufferView[], count: number) => Promise<void>;
  /** A whole column, in the order of the records. */
  readonly read: (column: number) => Uint8Array;
  readonly count: () => number;
  readonly close: () => Promise<void>;
}

/** `widths` is the number of bytes of one record in each column. */
export async function createSpool(path: string, widths: readonly number[]): Promise<Spool> {
  const file = await open(path, "wx+");
  const runs: { readonly start: number; readonly count: number }[] = [];
  const offsets = widths.map((_, column) => sum(widths.slice(0, column)));
  const recordWidth = sum(widths);
  let end = 0;
  const total = () => sum(runs.map(({ count }) => count));
  return {
    count: total,
    close: () => file.close(),
    append: async (columns, count) => {
      const parts = columns.map(
        ({ buffer, byteOffset }, column) =>
          new Uint8Array(buffer, byteOffset, count * widths[column]!),
      );
      await file.writeFile(Buffer.concat(parts));
      runs.push({ start: end, count });
      end += count * recordWidth;
    },
    read: (column) => {
      const width = widths[column]!;
      const bytes = new Uint8Array(total() * width);
      let filled = 0;
      for (const { start, count } of runs) {
        const run = bytes.subarray(filled, filled + count * width);
        readFully(file.fd, run, start + offsets[column]! * count);
        filled += run.length;
      }
      return bytes;
    },
  };
}

/** Synchronous: a run is a few kilobytes just written, and a promise for each costs ten times more. */
function readFully(file: number, bytes: Uint8Array, position: number): void {
  let read = 0;
  while (read < bytes.length) {
    const count = readSync(file, bytes, read, bytes.length - read, position + read);
    if (count === 0) throw new Error("The spool is shorter than what was written to it.");
    read += count;
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
