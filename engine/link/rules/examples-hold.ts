// The examples of the fiches are executed: what the guide prints is what the engine computes.

import type { Result } from "../../calculation/calculation.ts";
import type { Calculator } from "../../calculation/calculator.ts";
import { createCalculator } from "../../calculation/create-calculator.ts";
import { roundDecimal } from "../../calculation/round-decimal.ts";
import type { Diagnostic } from "../../diagnostics/diagnostic.ts";
import type { Example, ExpectedCell } from "../../model/indicator.ts";
import { below, valueSpan } from "../../source/place.ts";
import { lazily } from "../../util/lazily.ts";
import { checkAnswers } from "../check-answers.ts";
import { checkPreviousAnswers } from "../check-previous-answers.ts";
import { reportExample } from "../diagnostics.ts";
import type { Definitions, IndicatorDraft } from "../drafts.ts";
import { exampleSubmission, withoutConditions } from "../example-submission.ts";
import { describeExpected, describeResult } from "./describe-result.ts";
import { reportAnswers } from "./report-answers.ts";
import type { Rule } from "./rule.ts";

export const examplesHold: Rule = ({ definitions, calculation }) => {
  if (calculation === undefined) return [];
  const { program, facts, memory } = calculation;
  const free = lazily(() => createCalculator(withoutConditions(program)));
  return [...definitions.indicators.values()].flatMap((indicator) =>
    indicator.examples.flatMap((example, index) => {
      const key = `example ${indicator.id} ${index}`;
      const inputs = [indicator, ...facts.ofExample(indicator, example)];
      const told = memory.recall(key, inputs, () =>
        checkExample(indicator, example, index, definitions, free()),
      );
      // What is said of a fault may name things that the example does not read: never remembered.
      if (told.length === 0) return told;
      return checkExample(indicator, example, index, definitions, free());
    }),
  );
};

function checkExample(
  indicator: IndicatorDraft,
  example: Example,
  index: number,
  definitions: Definitions,
  calculator: Calculator,
): readonly Diagnostic[] {
  const place = below(indicator.place, "exemples", index);
  const faults = [
    ...reportAnswers(below(place, "donnees"), checkAnswers(example.answers, definitions.elements)),
    ...reportAnswers(
      below(place, "precedent"),
      checkPreviousAnswers(example.previous, definitions),
    ),
  ];
  if (faults.length > 0) return faults;
  const cells = cellsOf(example).map((cell) => ({ ...cell, id: cellId(indicator.id, cell.line) }));
  const submission = exampleSubmission(
    definitions.campaign.year,
    indicator,
    example,
    definitions.elements,
  );
  const results = calculator.calculateResults(
    submission,
    cells.map(({ id }) => id),
  );
  return cells.flatMap(({ id, line, expected }) => {
    const result = results[id];
    const path = line === undefined ? ["attendu"] : ["attendu", line];
    if (result !== undefined && holds(expected, result, indicator.decimals)) return [];
    const got = result === undefined ? "aucun résultat à ce nom" : describeResult(result);
    return [
      reportExample.notHeld(valueSpan(place, ...path), {
        expected: describeExpected(expected),
        got,
      }),
    ];
  });
}

function cellId(indicator: string, line: string | undefined): string {
  return line === undefined ? indicator : `${indicator}.${line}`;
}

function cellsOf({
  expected,
}: Example): readonly { readonly line?: string; readonly expected: ExpectedCell }[] {
  if (typeof expected !== "object") return [{ expected }];
  return Object.entries(expected).map(([line, cell]) => ({ line, expected: cell }));
}

/** What a reader would see is what counts: both sides rounded to the decimals of the indicator. */
function holds(expected: ExpectedCell, result: Result, decimals: number): boolean {
  if (typeof expected !== "number") return "absence" in result && result.absence === expected;
  return (
    "value" in result && roundDecimal(result.value, decimals) === roundDecimal(expected, decimals)
  );
}
