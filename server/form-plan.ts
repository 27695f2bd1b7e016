import type { FormPlan, Question } from "../engine/index.ts";
import type { ServedCampaign } from "./served-campaign.ts";
import { rememberFor } from "./util/remember-for.ts";

/** The form of a category that the campaign asks something. */
export function readFormPlan({ forms }: ServedCampaign, category: string): FormPlan {
  return parsed(forms, category);
}

/** A form is long, and is needed at each answer of a managing body. */
const parsed = rememberFor(
  (forms: ServedCampaign["forms"], category) => JSON.parse(forms.get(category) ?? "") as FormPlan,
);

export type Questions = ReadonlyMap<string, Question>;

/** By item, in the order of the form. */
export function questionsOf({ sections }: FormPlan): Questions {
  return new Map(
    sections.flatMap(({ questions }) => questions.map((question) => [question.id, question])),
  );
}
