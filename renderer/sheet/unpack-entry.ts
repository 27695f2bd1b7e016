import { inflateRawSync } from "node:zlib";
import { packedBytes, type ZipEntry } from "./zip-directory.ts";

/** One file of an archive; undefined as soon as it is not of the size that is told. */
export function unpackEntry(bytes: Uint8Array, entry: ZipEntry): Buffer | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) return undefined;
  try {
    const unpacked =
      entry.method === 0 || entry.unpacked === 0
        ? Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength)
        : inflateRawSync(packed, { maxOutputLength: entry.unpacked });
    return entry.unpacked === 0 || unpacked.length === entry.unpacked ? unpacked : undefined;
  } catch {
    return undefined;
  }
}
