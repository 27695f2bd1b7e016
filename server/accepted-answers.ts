import type { Answers } from "../engine/index.ts";
import type { ServedCampaign } from "./served-campaign.ts";

/** Of answers under this campaign's ids, those that it would take from the category as they are. */
export function acceptedAnswers(
  { campaign, checker }: ServedCampaign,
  category: string,
  answers: Answers,
): Answers {
  // All at once first: nearly always, nothing is refused.
  const submission = { campaign: campaign.year, category, answers };
  if (checker.checkSubmission(submission).length === 0) return answers;
  return Object.fromEntries(
    Object.entries(answers).filter(
      ([item, answer]) => checker.checkAnswer(category, item, answer).length === 0,
    ),
  );
}
