// One indicator of a filled record: its figure, or its lines, and what they were computed from.

import {
  type Explanation,
  type FormResult,
  type GuideSheet,
  nameAbsence,
  type Result,
  typography,
} from "../../../engine/index.ts";
import type { FilledRecord } from "../filled-record.ts";
import { createMarkView } from "./mark-view.ts";
import { nameQuestions, type QuestionIndex } from "./record-questions.ts";

export interface RecordResultView {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  /** Whether public sources leave its definition open. */
  readonly marked: boolean;
  /** The figure with its unit, or the absence in words; null when the lines have their own. */
  readonly value: string | null;
  readonly isAbsent: boolean;
  /** The calculation as a sentence. */
  readonly words: string;
  /** What is missing, or why it cannot be computed; null beside a figure. */
  readonly reason: string | null;
  readonly numerator: string | null;
  readonly denominator: string | null;
  /** The answers that were read, each with its figures. */
  readonly terms: readonly RecordTermView[];
  /** One figure per line of a dimension; null for a single figure, or when none has one. */
  readonly lines: RecordLinesView | null;
}

export interface RecordTermView {
  readonly reference: string;
  readonly label: string;
  /** One for a plain question, without label; one per cell of a breakdown. */
  readonly figures: readonly { readonly label: string | null; readonly display: string }[];
}

export interface RecordLinesView {
  readonly hasRatio: boolean;
  readonly rows: readonly {
    readonly label: string;
    readonly value: string;
    readonly numerator: string;
    readonly denominator: string;
  }[];
}

/** The view of one indicator. */
export function createRecordResultView(
  result: FormResult,
  sheet: Pick<GuideSheet, "words" | "mark">,
  record: FilledRecord,
  questions: QuestionIndex,
): RecordResultView {
  const { id, reference, label, lines } = result;
  const { marked } = createMarkView(sheet.mark);
  const common = { id, reference, label, marked, words: sheet.words };
  if (lines !== undefined) {
    return { ...common, ...viewLines(id, lines, record, questions) };
  }
  const found = record.explanations[id];
  return {
    ...common,
    value: display(record.calculation.results[id]),
    isAbsent: isAbsent(record.calculation.results[id]),
    reason: found && "absence" in found.result ? typography(found.sentence) : null,
    ...(isToldByTerms(found) ? NO_RATIO : ratioOf(found)),
    terms: found === undefined ? [] : viewTerms(termsToTell(found), questions),
    lines: null,
  };
}

type LinesPart = Pick<
  RecordResultView,
  "value" | "isAbsent" | "reason" | "numerator" | "denominator" | "terms" | "lines"
>;

/** When every line lacks a figure for one reason, it is told once. */
function viewLines(
  id: string,
  lines: NonNullable<FormResult["lines"]>,
  { calculation, explanations }: FilledRecord,
  questions: QuestionIndex,
): LinesPart {
  const results = lines.map(({ key }) => calculation.results[`${id}.${key}`]);
  const told = lines.map(({ key }) => explanations[`${id}.${key}`]);
  const displays = new Set(results.map(display));
  const shared = displays.size === 1 && results.every(isAbsent) ? [...displays][0] : undefined;
  const missing = results.flatMap((one) =>
    one !== undefined && "absence" in one && one.absence === "missing" ? one.because : [],
  );
  const rows = lines.map(({ label }, index) => {
    const { numerator, denominator } = ratioOf(told[index]);
    return {
      label,
      value: display(results[index]),
      numerator: numerator ?? "–",
      denominator: denominator ?? "–",
    };
  });
  const hasRatio = told.some((one) => one?.numerator !== undefined);
  return {
    value: shared ?? null,
    isAbsent: shared !== undefined,
    reason:
      missing.length === 0
        ? sharedSentence(told, shared !== undefined)
        : `Il manque\u00A0: ${nameQuestions(missing, questions)}.`,
    ...NO_RATIO,
    terms: hasRatio || shared !== undefined ? [] : viewTerms(mergeTerms(told), questions),
    lines: shared === undefined ? { hasRatio, rows } : null,
  };
}

/** Why no line has a figure, when it is the same for all. */
function sharedSentence(
  told: readonly (Explanation | undefined)[],
  isShared: boolean,
): string | null {
  const sentences = new Set(told.map((one) => one?.sentence ?? ""));
  const [only] = sentences;
  return isShared && sentences.size === 1 && only ? typography(only) : null;
}

/** What is missing is named by the sentence: only what was given is told again. */
function termsToTell({ result, terms }: Explanation): Explanation["terms"] {
  const isMissing = "absence" in result && result.absence === "missing";
  return isMissing ? terms.filter(({ absence }) => absence !== "missing") : terms;
}

/** Each answer once, though several lines read it. */
function mergeTerms(told: readonly (Explanation | undefined)[]): Explanation["terms"] {
  const terms = told.flatMap((one) => one?.terms ?? []);
  return [...new Map(terms.map((term) => [term.label, term])).values()];
}

function viewTerms(
  terms: Explanation["terms"],
  questions: QuestionIndex,
): readonly RecordTermView[] {
  const groups = new Map<string, { reference: string; label: string; figures: Figure[] }>();
  for (const term of terms) {
    const element = term.id.split(".")[0] ?? term.id;
    const label = questions.get(element)?.label ?? term.label;
    const group = groups.get(element) ?? { reference: term.reference, label, figures: [] };
    group.figures.push({ label: cellLabel(term.label, label), display: term.display });
    groups.set(element, group);
  }
  return [...groups.values()];
}

type Figure = RecordTermView["figures"][number];

/** A term is named by its question, its cell, and « année précédente », parted by commas. */
function cellLabel(term: string, question: string): string | null {
  const rest = term.startsWith(question) ? term.slice(question.length).replace(/^, /, "") : "";
  return rest === "" ? null : rest;
}

const NO_RATIO = { numerator: null, denominator: null };

/** A quotient of two answers is told by them: the formula says which is divided by which. */
function isToldByTerms(told: Explanation | undefined): boolean {
  const [above, below, ...more] = told?.terms ?? [];
  if (above === undefined || below === undefined || more.length > 0) return false;
  const shown = [above.display, below.display].map(withoutZeros);
  return [told?.numerator, told?.denominator].every((one) =>
    shown.includes(withoutZeros(one ?? "")),
  );
}

/** « 12,00 € » and « 12 € » are one figure. */
function withoutZeros(display: string): string {
  return display.replace(/,0+(?!\d)/, "");
}

function ratioOf(told: Explanation | undefined) {
  return { numerator: told?.numerator ?? null, denominator: told?.denominator ?? null };
}

function display(result: Result | undefined): string {
  return typography(result?.display ?? nameAbsence({ absence: "notApplicable" }));
}

function isAbsent(result: Result | undefined): boolean {
  return result === undefined || "absence" in result;
}
