// Whether a file is safe to unpack, from its zip directory alone: nothing is decompressed here.

import { fr } from "../form/french.ts";

/** What an archive says of one of its files. */
interface Entry {
  readonly name: string;
  readonly packed: number;
  readonly unpacked: number;
  readonly streamed: boolean;
}

/** In bytes. A filled grid takes some hundred kilobytes, and ten times that unpacked. */
export const LARGEST_FILE = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 60 * 1024 * 1024;
const SUSPECT_ENTRY = 5 * 1024 * 1024;
const LARGEST_RATIO = 200;

const END_SIZE = 22;
const ENTRY_SIZE = 46;
const LONGEST_COMMENT = 65_535;
const END = 0x06054b50;
const DIRECTORY = 0x02014b50;
const LOCAL = 0x04034b50;
/** Zip64 says so by this; no grid is large enough to need it. */
const ELSEWHERE = 0xffffffff;

/** Why the file must not be given to the library, in one French sentence; undefined: it may. */
export function refuseArchive(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST_FILE) {
    return fr`Ce fichier dépasse ${LARGEST_FILE / 1024 / 1024} Mio : ce n'est pas une grille.`;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4 || view.getUint32(0, true) !== LOCAL) return refuseOther(bytes);
  const entries = listEntries(bytes, view);
  return entries === undefined ? DAMAGED : refuseEntries(entries);
}

export const DAMAGED = fr`Ce classeur est abîmé ou incomplet : ouvrez-le, enregistrez-le à nouveau au format .xlsx, puis reprenez.`;

function refuseOther(bytes: Uint8Array): string {
  if (bytes.length === 0) return fr`Ce fichier est vide.`;
  if ([0xd0, 0xcf, 0x11, 0xe0].every((byte, index) => bytes[index] === byte)) {
    return fr`Ce classeur est à l'ancien format .xls, ou protégé par un mot de passe : enregistrez-le au format .xlsx, sans mot de passe.`;
  }
  if (bytes.subarray(0, 4096).every((byte) => byte >= 32 || [9, 10, 13].includes(byte))) {
    return fr`Ce fichier est du texte (un CSV renommé ?), pas un classeur .xlsx : rendez la grille au format .xlsx.`;
  }
  return fr`Ce fichier n'est pas un classeur .xlsx.`;
}

function refuseEntries(entries: readonly Entry[]): string | undefined {
  const names = entries.map(({ name }) => name.toLowerCase().replaceAll("\\", "/"));
  if (!names.includes("xl/workbook.xml")) {
    return fr`Ce fichier n'est pas un classeur .xlsx : rendez la grille au format .xlsx.`;
  }
  if (names.some((name) => name.endsWith("vbaproject.bin") || name.includes("xl/macrosheets/"))) {
    return fr`Ce classeur contient des macros : enregistrez-le au format .xlsx, sans macro.`;
  }
  if (names.some((name) => name.includes("xl/externallinks/"))) {
    return fr`Ce classeur a des liaisons vers d'autres classeurs : rompez-les (Données, Liaisons), puis enregistrez-le.`;
  }
  if (entries.some(hidesItsSize)) return DAMAGED;
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  const inflated = entries.some(
    (entry) => entry.unpacked > SUSPECT_ENTRY && entry.unpacked > LARGEST_RATIO * entry.packed,
  );
  if (unpacked > LARGEST_UNPACKED || inflated) {
    return fr`Ce classeur est démesuré une fois décompressé : ce n'est pas une grille.`;
  }
  return undefined;
}

/** The library stops at the size that is told: one must be. */
function hidesItsSize({ name, packed, unpacked, streamed }: Entry): boolean {
  if (name.endsWith("/")) return false;
  return unpacked === 0 ? packed > 2 || (packed === 0 && streamed) : packed === 0;
}

/** The files of the archive; undefined when its directory cannot be read. */
function listEntries(bytes: Uint8Array, view: DataView): readonly Entry[] | undefined {
  const end = findEnd(bytes, view);
  if (end === undefined) return undefined;
  const count = view.getUint16(end + 10, true);
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + ENTRY_SIZE > bytes.length || view.getUint32(at, true) !== DIRECTORY) return undefined;
    const [packed, unpacked] = [view.getUint32(at + 20, true), view.getUint32(at + 24, true)];
    if (packed === ELSEWHERE || unpacked === ELSEWHERE) return undefined;
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(
      bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength),
    );
    const streamed = (view.getUint16(at + 8, true) & 8) !== 0;
    entries.push({ name, packed, unpacked, streamed });
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(bytes: Uint8Array, view: DataView): number | undefined {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_COMMENT);
  for (let at = bytes.length - END_SIZE; at >= first; at--) {
    if (view.getUint32(at, true) === END) return at;
  }
  return undefined;
}
