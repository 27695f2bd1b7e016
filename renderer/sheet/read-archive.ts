// Whether a file is safe to unpack, from its zip directory alone: nothing is decompressed here.

import { fr } from "../form/french.ts";
import { LARGEST_FILE, MIB } from "./largest-file.ts";
import { isZip, listZipEntries, type ZipEntry } from "./zip-directory.ts";

/** In bytes: a filled grid unpacks to ten times its size. */
const LARGEST_UNPACKED = 60 * MIB;
/** Pictures weigh; cells do not: the largest grid, filled and saved again, has not one of them. */
const LARGEST_XML = 4 * MIB;
/** The names of cells are in it, a hundred bytes each: seventy thousand bytes in the largest grid. */
const LARGEST_WORKBOOK = 1 * MIB;
const SUSPECT_ENTRY = 5 * MIB;
const LARGEST_RATIO = 200;
const MOST_ENTRIES = 2000;

export const DAMAGED = fr`Ce classeur est abîmé ou incomplet : ouvrez-le, enregistrez-le à nouveau au format .xlsx, puis reprenez.`;
export const UNSOUND = fr`Ce classeur n'est pas fait comme un tableur les fait : ouvrez-le, enregistrez-le à nouveau au format .xlsx, puis reprenez.`;
export const MACROS = fr`Ce classeur contient des macros : enregistrez-le au format .xlsx, sans macro.`;

const NESTED = fr`Ce classeur contient d'autres fichiers, archives ou objets incorporés : supprimez-les, puis enregistrez-le à nouveau.`;
const NO_GRID = fr`Ce fichier n'est pas un classeur .xlsx : rendez la grille au format .xlsx.`;
const OTHER_FORMAT = fr`Ce classeur n'est pas au format .xlsx : ouvrez-le, enregistrez-le au format .xlsx, puis reprenez.`;

export type CheckedArchive =
  | { readonly kind: "refused"; readonly message: string }
  | { readonly kind: "sound"; readonly entries: readonly ZipEntry[] };

/** Refused with one French sentence, or the files of the archive. */
export function checkArchive(bytes: Uint8Array): CheckedArchive {
  const message = refuseFile(bytes);
  if (message !== undefined) return { kind: "refused", message };
  const entries = listZipEntries(bytes);
  const refusal = entries === undefined ? DAMAGED : refuseEntries(entries);
  return refusal === undefined
    ? { kind: "sound", entries: entries ?? [] }
    : { kind: "refused", message: refusal };
}

function refuseFile(bytes: Uint8Array): string | undefined {
  if (bytes.length > LARGEST_FILE) {
    return fr`Ce fichier dépasse ${LARGEST_FILE / MIB} Mio : ce n'est pas une grille.`;
  }
  return isZip(bytes) ? undefined : refuseOther(bytes);
}

function refuseOther(bytes: Uint8Array): string {
  if (bytes.length === 0) return fr`Ce fichier est vide.`;
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0])) {
    return fr`Ce classeur est à l'ancien format .xls, ou protégé par un mot de passe : enregistrez-le au format .xlsx, sans mot de passe.`;
  }
  if (startsWith(bytes, [0x25, 0x50, 0x44, 0x46])) {
    return fr`Ce fichier est un PDF : rendez la grille au format .xlsx, ou saisissez ses réponses.`;
  }
  if (bytes.subarray(0, 4096).every((byte) => byte >= 32 || [9, 10, 13].includes(byte))) {
    return fr`Ce fichier est du texte (un CSV renommé ?), pas un classeur .xlsx : rendez la grille au format .xlsx.`;
  }
  return NO_GRID;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function refuseEntries(entries: readonly ZipEntry[]): string | undefined {
  const names = entries.map(({ name }) => name.toLowerCase());
  const isNamed = (end: string) => names.some((name) => name.endsWith(end));
  if (entries.length > MOST_ENTRIES || hasOddNames(names)) return UNSOUND;
  if (names.some((name) => /\.(?:zip|gz|7z|rar|xls[xmb])$/.test(name))) return NESTED;
  if (isNamed("vbaproject.bin") || names.some((name) => name.startsWith("xl/macrosheets/"))) {
    return MACROS;
  }
  if (names.includes("xl/workbook.bin") || names.includes("content.xml")) return OTHER_FORMAT;
  if (!names.includes("xl/workbook.xml")) return NO_GRID;
  if (names.some((name) => name.startsWith("xl/externallinks/")) || isNamed("/connections.xml")) {
    return fr`Ce classeur a des liaisons vers d'autres classeurs : rompez-les (Données, Liaisons), puis enregistrez-le.`;
  }
  if (entries.some((entry) => entry.encrypted || hidesItsSize(entry))) return DAMAGED;
  return isOversized(entries)
    ? fr`Ce classeur est démesuré une fois décompressé : ce n'est pas une grille.`
    : undefined;
}

/** Anything else may be read, whatever its name: a picture is never given to who reads. */
export function isPicture({ name }: ZipEntry): boolean {
  return /^(?:xl\/media\/|docProps\/thumbnail\.)/i.test(name);
}

/** Names that lead out of the archive, or mean two files. */
function hasOddNames(names: readonly string[]): boolean {
  if (new Set(names).size < names.length) return true;
  return names.some(
    (name) => name.startsWith("/") || /[\\:\p{Cc}]/u.test(name) || name.split("/").includes(".."),
  );
}

/** The library stops at the size that is told: one must be. */
function hidesItsSize({ name, packed, unpacked, streamed, method }: ZipEntry): boolean {
  if (name.endsWith("/")) return false;
  if (method !== 0 && method !== 8) return true;
  return unpacked === 0 ? packed > 2 || (packed === 0 && streamed) : packed === 0;
}

function isOversized(entries: readonly ZipEntry[]): boolean {
  const size = (some: readonly ZipEntry[]) => some.reduce((sum, one) => sum + one.unpacked, 0);
  const named = (pattern: RegExp) => entries.filter(({ name }) => pattern.test(name));
  return (
    size(entries) > LARGEST_UNPACKED ||
    size(entries.filter((entry) => !isPicture(entry))) > LARGEST_XML ||
    size(named(/^xl\/workbook\.xml$/i)) > LARGEST_WORKBOOK ||
    entries.some(
      ({ packed, unpacked }) => unpacked > SUSPECT_ENTRY && unpacked > LARGEST_RATIO * packed,
    )
  );
}
