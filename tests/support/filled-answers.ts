import {
  type Answers,
  type Campaign,
  type GridPlan,
  simulateSubmissions,
} from "../../engine/index.ts";
import { TERRITORIES } from "./simulation-catalogue.ts";

/** Made-up answers of a category, the same for the same seed. */
export function simulateAnswers(campaign: Campaign, category: string, seed: number): Answers {
  const [made] = simulateSubmissions(campaign, campaign.simulation!, {
    count: 1,
    seed,
    categories: [category],
    rates: { missing: 5, aberrant: 0 },
    withPrevious: false,
    territories: TERRITORIES,
  });
  return made!.submission.answers;
}

/** Answers as a grid holds them: no option chosen and a table without figure are blank on paper. */
export function asFilled(answers: Answers, plan: GridPlan): Answers {
  const asked = new Set(plan.sections.flatMap(({ questions }) => questions.map(({ id }) => id)));
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([id, answer]) =>
        asked.has(id) && (typeof answer !== "object" || Object.keys(answer).length > 0),
    ),
  );
}
