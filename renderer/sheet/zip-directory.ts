// The directory of a zip, read without unpacking anything.

/** What an archive says of one of its files; sizes in bytes. */
export interface ZipEntry {
  readonly name: string;
  /** 0 stored, 8 deflated; others are not for workbooks. */
  readonly method: number;
  readonly encrypted: boolean;
  readonly streamed: boolean;
  readonly packed: number;
  readonly unpacked: number;
  /** Where its local header begins. */
  readonly offset: number;
  /** Its lines of the directory, as they are. */
  readonly record: Uint8Array;
}

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const LONGEST_COMMENT = 65_535;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Zip64 says so by these; no grid is large enough to need it, and two directories may differ. */
const ELSEWHERE = 0xffffffff;
const ELSEWHERE_SHORT = 0xffff;

export function isZip(bytes: Uint8Array): boolean {
  return bytes.length >= 4 && viewOf(bytes).getUint32(0, true) === LOCAL;
}

/** The files of the archive; undefined when its directory cannot be read, or is that of a zip64. */
export function listZipEntries(bytes: Uint8Array): readonly ZipEntry[] | undefined {
  const view = viewOf(bytes);
  const end = findEnd(bytes, view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const [size, start] = [view.getUint32(end + 12, true), view.getUint32(end + 16, true)];
  if (count === ELSEWHERE_SHORT || size === ELSEWHERE || start === ELSEWHERE) return undefined;
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    const offset = view.getUint32(at + 42, true);
    if ([packed, unpacked, offset].includes(ELSEWHERE)) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const flags = view.getUint16(at + 8, true);
    const next =
      at + ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      method: view.getUint16(at + 10, true),
      encrypted: (flags & 1) !== 0,
      streamed: (flags & 8) !== 0,
      packed,
      unpacked,
      offset,
      record: bytes.subarray(at, next),
    });
    at = next;
  }
  return entries;
}

/** The bytes of a file as they are in the archive; undefined when they are not all there. */
export function packedBytes(
  bytes: Uint8Array,
  { offset, packed }: ZipEntry,
): Uint8Array | undefined {
  const view = viewOf(bytes);
  if (offset + LOCAL_SIZE > bytes.length || view.getUint32(offset, true) !== LOCAL)
    return undefined;
  const names = view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  const start = offset + LOCAL_SIZE + names;
  return start + packed > bytes.length ? undefined : bytes.subarray(start, start + packed);
}

function findEnd(bytes: Uint8Array, view: DataView): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
