// Plausible submissions of one campaign, one after the other: same request, same bytes, anywhere.

import type { ProgramElement } from "../calculation/program.ts";
import type { Answer, Submission } from "../calculation/submission.ts";
import type { Campaign } from "../model/campaign.ts";
import type { Shape } from "../model/data-element.ts";
import type { Simulation } from "../model/simulation.ts";
import { ageAnswers } from "./age-answers.ts";
import { createRandomSource } from "./create-random.ts";
import { drawWeighted } from "./draw-weighted.ts";
import { fillDraft } from "./fill-draft.ts";
import { createNaming } from "./name-establishment.ts";
import { createDrafts } from "./record-draft.ts";
import { type Rates, type Spoiled, spoilDraft } from "./spoil-draft.ts";
import type { Territory } from "./territory.ts";

export interface SimulationRequest {
  readonly count: number;
  /** A whole number, 0 to 2⁵³ - 1. */
  readonly seed: number;
  /** Only these, at least one; all those that have a weight when absent. */
  readonly categories?: readonly string[];
  /** Those of the campaign when absent. */
  readonly rates: Partial<Rates>;
  /** With last year's answers too. */
  readonly withPrevious: boolean;
  readonly territories: readonly Territory[];
}

export interface SimulatedSubmission {
  readonly submission: Submission;
  /** Answers taken away and answers distorted. */
  readonly spoiled: Spoiled;
}

/** The record of rank `i` depends on the seed and on `i` alone: fewer records are the first ones. */
export function* simulateSubmissions(
  campaign: Campaign,
  simulation: Simulation,
  request: SimulationRequest,
): Generator<SimulatedSubmission> {
  const { withPrevious } = request;
  const source = createRandomSource(request.seed);
  const rates: Rates = {
    missing: request.rates.missing ?? simulation.missingRate,
    aberrant: request.rates.aberrant ?? simulation.aberrantRate,
  };
  const shapes = new Map(
    campaign.blocks.flatMap(({ elements }) => elements.map(({ id, shape }) => [id, shape])),
  );
  const elements = new Map(campaign.program.elements.map((element) => [element.id, element]));
  const inOrder = simulation.steps.flatMap(({ id }): (readonly [ProgramElement, Shape])[] => {
    const [element, shape] = [elements.get(id), shapes.get(id)];
    return element === undefined || shape === undefined ? [] : [[element, shape]];
  });
  const weights = weightsOf(simulation, request.categories);
  const nameOf = createNaming(request.territories);
  const createDraft = createDrafts(campaign.program, simulation);
  for (let record = 1; record <= request.count; record++) {
    const key = { source, record };
    const category = drawWeighted(weights, source.begin(record, "/categorie")) ?? "";
    const draft = createDraft(category);
    fillDraft(draft, category, key, simulation, elements);
    const previous = withPrevious ? ageAnswers(draft.answers, key, inOrder) : undefined;
    const spoiled = spoilDraft(draft, key, rates, inOrder);
    const answers: Record<string, Answer> = {};
    for (const { id } of campaign.program.elements) {
      const answer = draft.answers.get(id);
      if (answer !== undefined) answers[id] = answer;
    }
    const submission: Submission = {
      campaign: campaign.year,
      category,
      establishment: nameOf(key),
      answers,
      ...(previous === undefined ? {} : { previous }),
    };
    yield { submission, spoiled };
  }
}

function weightsOf(
  { categoryWeights }: Simulation,
  categories: readonly string[] | undefined,
): ReadonlyMap<string, number> {
  if (categories === undefined) return categoryWeights;
  return new Map(categories.map((category) => [category, categoryWeights.get(category) ?? 0]));
}
