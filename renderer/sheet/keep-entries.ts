import type { ZipEntry } from "./zip-directory.ts";

const END = Buffer.from("PK\x05\x06", "latin1");

/** The same archive with a directory of these files alone: the others are no longer found. */
export function keepEntries(bytes: Uint8Array, entries: readonly ZipEntry[]): Uint8Array {
  const records = entries.map(({ record }) => record);
  const size = records.reduce((sum, { length }) => sum + length, 0);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(size, 8);
  end.writeUInt32LE(bytes.length, 12);
  return Buffer.concat([bytes, ...records, END, end]);
}
