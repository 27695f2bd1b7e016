// Whole submissions worked out by hand are executed: every result, every finding.

import type { Calculation, Result } from "../../calculation/calculation.ts";
import type { Calculator } from "../../calculation/calculator.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { ExpectedCell } from "../../model/indicator.ts";
import { keySpan, valueSpan } from "../../source/place.ts";
import { checkAnswers } from "../check-answers.ts";
import { reportExample } from "../diagnostics.ts";
import type { Definitions, WorkedSubmissionDraft } from "../drafts.ts";
import { describeExpected, describeResult } from "./describe-result.ts";
import type { Rule } from "./rule.ts";

const RELATIVE_TOLERANCE = 1e-9;

export const workedSubmissionsHold: Rule = ({ definitions, calculator }) =>
  calculator === undefined
    ? []
    : definitions.workedSubmissions.flatMap((worked) => check(worked, definitions, calculator));

function check(
  worked: WorkedSubmissionDraft,
  definitions: Definitions,
  calculator: Calculator,
): readonly Diagnostic[] {
  const { submission, place } = worked;
  const known = definitions.vocabulary.categories.some(({ code }) => code === submission.category);
  if (!known) return [];
  const faults = (["reponses", "precedent"] as const).flatMap((key) => {
    const answers = key === "reponses" ? submission.answers : (submission.previous ?? {});
    return checkAnswers(answers, definitions.elements, submission.category).map((fault) =>
      reportExample.badAnswer(valueSpan(place, key, ...fault.path), {
        problem: fault.problem,
        advice: fault.advice,
      }),
    );
  });
  if (faults.length > 0) return faults;
  const calculation = calculator.calculate(submission);
  return [...checkResults(worked, calculation, calculator), ...checkFindings(worked, calculation)];
}

function checkResults(
  { expected, submission, place }: WorkedSubmissionDraft,
  { results }: Calculation,
  { program }: Calculator,
): readonly Diagnostic[] {
  const concerned = program.results
    .filter(({ appliesTo }) => appliesTo.includes(submission.category))
    .map(({ id }) => id);
  const forgotten = concerned.filter((id) => !(id in expected));
  const diagnostics = Object.entries(expected).flatMap(([id, announced]) => {
    const at = valueSpan(place, "attendu", ...id.split("."));
    const result = results[id];
    if (result === undefined) return [reportExample.noResultThere(at, { id })];
    if (holds(announced, result)) return [];
    return [
      reportExample.notHeld(at, {
        expected: describeExpected(announced),
        got: describeResult(result),
      }),
    ];
  });
  if (forgotten.length === 0) return diagnostics;
  return [
    ...diagnostics,
    reportExample.resultForgotten(keySpan(place, "attendu"), { ids: forgotten }),
  ];
}

function checkFindings(
  { findings: announced, place }: WorkedSubmissionDraft,
  { findings }: Calculation,
): readonly Diagnostic[] {
  const spoken = findings.map(({ control, line }) =>
    line === undefined ? control : `${control}.${line}`,
  );
  const unexpected = spoken.filter((id) => !announced.includes(id));
  const silent = announced.filter((id) => !spoken.includes(id));
  if (unexpected.length + silent.length === 0) return [];
  return [reportExample.findings(keySpan(place, "constats"), { unexpected, silent })];
}

function holds(expected: ExpectedCell, result: Result): boolean {
  if (typeof expected !== "number") return "absence" in result && result.absence === expected;
  if (!("value" in result)) return false;
  const scale = Math.max(Math.abs(expected), Math.abs(result.value));
  return Math.abs(result.value - expected) <= scale * RELATIVE_TOLERANCE;
}
