// What makes a preparation grid one establishment's: whose it is, what it is offered.

import { type Answers, proposeAnswers, type Submission } from "../engine/index.ts";
import { acceptedAnswers } from "./accepted-answers.ts";
import type { ServedCampaign } from "./served-campaign.ts";

export interface PersonalGrid {
  readonly category: string;
  /** Empty where the file does not say. */
  readonly establishment: {
    readonly name: string;
    readonly finess: string;
    readonly town: string;
  };
  readonly proposed: Answers;
  /** Absent when no answer of last year is known: there is then no column for them. */
  readonly lastYear?: Answers;
}

/**
 * The grid of whoever a submission is of; its answers, if it has any, are not used. Last year's
 * answers are taken as they are given: whether a question was hidden then is for who has that
 * campaign's record to know, a file does not say it.
 */
export function personalGrid(
  served: ServedCampaign,
  { category, establishment = {}, previous = {} }: Omit<Submission, "answers">,
): PersonalGrid {
  const { name = "", finess = "", town = "" } = establishment;
  const known = { previous, establishment, recounted: served.recounted };
  const { proposed, lastYear } = proposeAnswers(served.campaign, category, known, (answers) =>
    acceptedAnswers(served, category, answers),
  );
  return {
    category,
    establishment: { name, finess, town },
    proposed: withoutHidden(served, { category, previous, answers: proposed }),
    ...(Object.keys(previous).length === 0 ? {} : { lastYear }),
  };
}

/** Nothing is offered where what is offered elsewhere makes the question pointless. */
function withoutHidden(
  { campaign, calculation }: ServedCampaign,
  offered: Omit<Submission, "campaign">,
): Answers {
  const visibility = calculation.visibility({ campaign: campaign.year, ...offered });
  return Object.fromEntries(
    Object.entries(offered.answers).filter(([item]) => visibility[item] !== "hidden"),
  );
}
