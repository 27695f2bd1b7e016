import type { Diagnostic } from "../../../engine/index.ts";
import type { Repairable } from "./draft-catalogue.ts";
import type { Told } from "./report-diagnostics.ts";

/**
 * Whether a repair did what it said, among all that were `made` at once: its fault is gone, its file
 * still reads, nothing is wrong in the very words it wrote, and names and formulas, which are told
 * together, show no more faults there than before. What a stage that had not spoken says next was
 * there already, hidden by the fault.
 */
export function isSound(
  { code, at, fix }: Repairable,
  made: readonly Repairable[],
  before: Told,
  after: Told,
): boolean {
  const { file } = fix.at;
  const place = moved(at.start, file, made);
  const from = moved(fix.at.start, file, made);
  const to = from + fix.text.length;
  const told = after.diagnostics.filter((one) => one.at.file === file);
  const remains = told.some((one) => one.code === code && one.at.start === place);
  const inside = told.filter((one) => from <= one.at.start && one.at.end <= to);
  // What is sure to be repaired next is on its way: quotes, then the word between them.
  const spoils = inside.some((one) => one.fix === undefined);
  const grows = (kind: RegExp) => count(kind, file, after) > count(kind, file, before);
  const worse = grows(UNREAD) || (LINKED.test(code) && grows(LINKED));
  return !remains && !spoils && !worse;
}

const UNREAD = /^YAML-/;
const LINKED = /^(?:LIEN|FORMULE)-/;

/** Where what stood at `offset` stands, once repairs are made in its file. */
export function moved(offset: number, file: string, made: readonly Repairable[]): number {
  return made
    .filter(({ fix }) => fix.at.file === file && fix.at.start < offset)
    .reduce((place, { fix: { at, text } }) => place + text.length - (at.end - at.start), offset);
}

/** A file that YAML cannot read. */
export function isUnread(file: string, told: Told): boolean {
  return count(UNREAD, file, told) > 0;
}

function count(kind: RegExp, file: string, { diagnostics }: Told): number {
  const isOne = ({ code, severity, at }: Diagnostic) =>
    severity === "error" && at.file === file && kind.test(code);
  return diagnostics.filter(isOne).length;
}
