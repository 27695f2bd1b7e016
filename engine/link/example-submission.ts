// The example of a fiche as a submission: what the calculation is given to execute it.

import type { Program } from "../calculation/program.ts";
import type { Submission } from "../calculation/submission.ts";
import type { DataElement } from "../model/data-element.ts";
import type { Example, Indicator } from "../model/indicator.ts";
import { checkAnswers } from "./check-answers.ts";

export function exampleSubmission(
  campaign: string,
  { appliesTo }: Pick<Indicator, "appliesTo">,
  { answers, previous }: Example,
  elements: ReadonlyMap<string, Pick<DataElement, "appliesTo" | "shape">>,
): Submission {
  // The first concerned category that is asked everything the example answers.
  const fits = (one: string) => checkAnswers(answers, elements, one).length === 0;
  const category = appliesTo.find(fits) ?? appliesTo[0]!;
  const past = Object.keys(previous).length === 0 ? {} : { previous };
  return { campaign, category, answers, ...past };
}

/** An example shows a formula at work; whether the form would have asked is not its subject. */
export function withoutConditions(program: Program): Program {
  return { ...program, elements: program.elements.map(({ visibleWhen: _, ...item }) => item) };
}
