// A submission with all that the campaign makes of it, ready to be printed.

import type { FormPlan, Submission } from "../engine/index.ts";
import type { FilledRecord, RecordStanding } from "../renderer/index.ts";
import { dayInParis } from "./calendar.ts";
import { readFormPlan } from "./form-plan.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import type { EstablishmentRecord } from "./submission-of.ts";

/** Where a record that is kept stands, for the paper. */
export function standingOf({
  answers,
  common,
  justifications,
  signature,
}: EstablishmentRecord): RecordStanding {
  return {
    signature:
      signature === undefined
        ? null
        : { author: signature.author, on: dayInParis(new Date(signature.at)) },
    common: [...common.keys()].filter((item) => !answers.has(item)),
    justifications: Object.fromEntries(
      [...justifications].flatMap(([subject, { value }]) =>
        value === null ? [] : [[subject, value]],
      ),
    ),
  };
}

/** The record of whoever the submission is of; its answers have been checked. */
export function createFilledRecord(served: ServedCampaign, submission: Submission): FilledRecord {
  const { category, answers, establishment = {} } = submission;
  const { campaign, calculation, guide } = served;
  const form = readFormPlan(served, category);
  const { name = "", finess = "", town = "" } = establishment;
  const told = listResults(form).flatMap((id) => {
    const explanation = calculation.explain(submission, id);
    return explanation === undefined ? [] : [[id, explanation] as const];
  });
  return {
    form,
    guide,
    establishment: { name, finess, town },
    answers,
    visibility: calculation.visibility(submission),
    calculation: calculation.calculate(submission),
    explanations: Object.fromEntries(told),
    elements: campaign.program.elements,
    controls: campaign.program.controls,
  };
}

/** One per indicator, or one per line of it. */
function listResults({ sections }: FormPlan): readonly string[] {
  const results = sections.flatMap((section) => section.results);
  const ids = results.flatMap(({ id, lines }) => lines?.map(({ key }) => `${id}.${key}`) ?? [id]);
  return [...new Set(ids)];
}
