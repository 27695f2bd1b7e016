// A managing body as its page first shows it: its establishments, how far each is, what is shared.

import type { AppParts } from "../app-parts.ts";
import { readFormPlan } from "../form-plan.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { commonForm, sectionIds } from "./common-form.ts";
import { categoriesOf, type ManagingBody } from "./find-managing-body.ts";

export async function tellManagingBody(
  { store }: AppParts,
  served: ServedCampaign,
  body: ManagingBody,
) {
  const { campaign } = served;
  const labels = new Map(campaign.categories.map(({ code, label }) => [code, label]));
  const progress = await store.readProgress(campaign.year);
  const plans = categoriesOf(served, body).map((code) => readFormPlan(served, code));
  const titles = new Map(
    plans.flatMap(({ sections }) => sections.map(({ id, title }) => [id, title] as const)),
  );
  return {
    finess: body.finess,
    name: body.name,
    establishments: body.establishments.map(({ finess, name, town, category }) => ({
      finess,
      name,
      town,
      category,
      categoryLabel: labels.get(category) ?? category,
      answered: progress.get(finess)?.answered ?? 0,
      savedAt: progress.get(finess)?.savedAt ?? null,
      signedAt: progress.get(finess)?.signedAt ?? null,
    })),
    sections: sectionIds(served, plans).map((id) => ({ id, title: titles.get(id) ?? id })),
    hasCommonQuestions: commonForm(served, body).plan.sections.length > 0,
  };
}
