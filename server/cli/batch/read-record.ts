// One line of a batch: a submission that may be calculated, or why not.

import type { Submission } from "../../../engine/index.ts";
import type { Fault } from "../../problem.ts";
import { phrase } from "../../util/phrase.ts";
import type { SubmissionChecker } from "../../validation/submission-checker.ts";
import type { Line } from "./split-lines.ts";

/** As for a submission alone in its file. */
export const LONGEST_LINE = 5 * 1024 * 1024;

const utf8 = new TextDecoder("utf-8", { fatal: true });

export interface ReadRecord {
  /** What the line says, whether the campaign knows it or not; undefined when it says none. */
  readonly category: string | undefined;
  /** The submission itself when there are none. */
  readonly faults: readonly Fault[];
  readonly submission: Submission | undefined;
}

/** Undefined for a blank line. */
export function readRecord(line: Line, checker: SubmissionChecker): ReadRecord | undefined {
  if (line.bytes === undefined) {
    return refused(phrase`La ligne dépasse 5 Mio : ce n'est pas un dossier.`);
  }
  const text = decode(line.bytes);
  if (text === undefined) return refused(phrase`La ligne n'est pas un texte en UTF-8.`);
  if (text.trim() === "") return undefined;
  const parsed = parse(text);
  if (parsed === undefined) return refused(phrase`La ligne n'est pas du JSON lisible.`);
  const { candidate } = parsed;
  if (!isObject(candidate)) {
    return refused(phrase`La ligne n'est pas un dossier : il faut un objet JSON.`);
  }
  const faults = checker.checkSubmission(candidate);
  const category = categoryOf(candidate);
  if (faults.length > 0) return { category, faults, submission: undefined };
  return { category, faults, submission: candidate as Submission };
}

function refused(message: string): ReadRecord {
  return { category: undefined, faults: [{ path: "", message }], submission: undefined };
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

function parse(text: string): { readonly candidate: unknown } | undefined {
  try {
    return { candidate: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}

function isObject(candidate: unknown): candidate is object {
  return typeof candidate === "object" && candidate !== null && !Array.isArray(candidate);
}

function categoryOf(candidate: object): string | undefined {
  const { category } = candidate as { readonly category?: unknown };
  return typeof category === "string" ? category : undefined;
}
