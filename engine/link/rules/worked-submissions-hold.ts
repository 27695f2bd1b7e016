// Whole submissions worked out by hand are executed: every result, every finding.

import type { Calculation, Result } from "../../calculation/calculation.ts";
import type { Calculator } from "../../calculation/calculator.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import { severityInForce } from "../../model/control-in-force.ts";
import type { ExpectedCell } from "../../model/indicator.ts";
import { below, keySpan, valueSpan } from "../../source/place.ts";
import { checkAnswers } from "../check-answers.ts";
import { checkPreviousAnswers } from "../check-previous-answers.ts";
import { reportExample } from "../diagnostics.ts";
import type { Definitions, WorkedSubmissionDraft } from "../drafts.ts";
import { describeExpected, describeResult } from "./describe-result.ts";
import { reportAnswers } from "./report-answers.ts";
import type { Rule } from "./rule.ts";

const RELATIVE_TOLERANCE = 1e-9;

export const workedSubmissionsHold: Rule = ({ definitions, calculation }) => {
  if (calculation === undefined) return [];
  const { calculator, facts, memory } = calculation;
  return definitions.workedSubmissions.flatMap((worked) =>
    memory.recall(`worked ${worked.place.file.source.path}`, [worked, facts.all], () =>
      check(worked, definitions, calculator()),
    ),
  );
};

function check(
  worked: WorkedSubmissionDraft,
  definitions: Definitions,
  calculator: Calculator,
): readonly Diagnostic[] {
  const { submission, place } = worked;
  const known = definitions.vocabulary.categories.some(({ code }) => code === submission.category);
  if (!known) return [];
  const { answers, previous = {}, category } = submission;
  const faults = [
    ...reportAnswers(
      below(place, "reponses"),
      checkAnswers(answers, definitions.elements, category),
    ),
    ...reportAnswers(below(place, "precedent"), checkPreviousAnswers(previous, definitions)),
  ];
  if (faults.length > 0) return faults;
  const calculation = calculator.calculate(submission);
  return [
    ...checkResults(worked, calculation, calculator),
    ...checkFindings(worked, calculation, definitions),
  ];
}

function checkResults(
  worked: WorkedSubmissionDraft,
  { results }: Calculation,
  { program }: Calculator,
): readonly Diagnostic[] {
  const { expected, submission, place } = worked;
  const forgotten = program.results
    .filter(({ appliesTo }) => appliesTo.includes(submission.category))
    .flatMap(({ id }) => (id in expected ? [] : [id]));
  const wrong = Object.keys(expected).filter((id) => !holds(expected[id]!, results[id]));
  const awaited = wrong.filter((id) => awaits(expected[id]!, results[id]));
  const told = wrong.filter((id) => !awaited.includes(id));
  return [
    ...told.map((id) => tellWrong(worked, id, results[id])),
    ...tellAwaited(worked, awaited, results),
    ...(forgotten.length === 0
      ? []
      : [reportExample.resultForgotten(keySpan(place, "attendu"), { ids: forgotten })]),
  ];
}

function tellWrong(
  { expected, place }: WorkedSubmissionDraft,
  id: string,
  result: Result | undefined,
): Diagnostic {
  const path = ["attendu", ...id.split(".")];
  if (result === undefined) return reportExample.noResultThere(keySpan(place, ...path), { id });
  const facts = { expected: describeExpected(expected[id]!), got: describeResult(result) };
  return reportExample.notHeld(valueSpan(place, ...path), facts);
}

/** One missing answer blocks many results: it is told once, with their number. */
function tellAwaited(
  { place }: WorkedSubmissionDraft,
  ids: readonly string[],
  results: Calculation["results"],
): readonly Diagnostic[] {
  const waiting = new Map<string, number>();
  for (const id of ids) {
    const result = results[id]!;
    for (const item of "absence" in result ? result.because : []) {
      waiting.set(item, (waiting.get(item) ?? 0) + 1);
    }
  }
  return [...waiting].map(([item, count]) =>
    reportExample.unanswered(keySpan(place, "reponses"), { item, count }),
  );
}

/** A figure is announced, and an answer is all that is missing. */
function awaits(expected: ExpectedCell, result: Result | undefined): boolean {
  if (typeof expected !== "number" || result === undefined) return false;
  return "absence" in result && result.absence === "missing" && result.because.length > 0;
}

function checkFindings(
  { findings: published, place }: WorkedSubmissionDraft,
  { findings }: Calculation,
  { controls }: Definitions,
): readonly Diagnostic[] {
  // A dossier is published with its campaign: what has been suspended since is no longer awaited.
  const isSuspended = (id: string) => {
    const control = controls.get(id.split(".")[0]!);
    return control !== undefined && severityInForce(control) === undefined;
  };
  const announced = published.filter((id) => !isSuspended(id));
  const spoken = findings.map(({ control, line }) =>
    line === undefined ? control : `${control}.${line}`,
  );
  const unexpected = spoken.filter((id) => !announced.includes(id));
  const silent = announced.filter((id) => !spoken.includes(id));
  if (unexpected.length + silent.length === 0) return [];
  return [reportExample.findings(keySpan(place, "constats"), { unexpected, silent })];
}

function holds(expected: ExpectedCell, result: Result | undefined): boolean {
  if (result === undefined) return false;
  if (typeof expected !== "number") return "absence" in result && result.absence === expected;
  if (!("value" in result)) return false;
  const scale = Math.max(Math.abs(expected), Math.abs(result.value));
  return Math.abs(result.value - expected) <= scale * RELATIVE_TOLERANCE;
}
