// The questions that a managing body may answer once for all its establishments, as a form.

import type { FormPlan, FormSection } from "../../engine/index.ts";
import { followConditions } from "../condition-reads.ts";
import { readFormPlan } from "../form-plan.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { phrase } from "../util/phrase.ts";
import { rememberFor } from "../util/remember-for.ts";
import { categoriesOf, type ManagingBody } from "./find-managing-body.ts";

export interface CommonForm {
  /** Sections restricted to these questions; those left without any are not there. */
  readonly plan: FormPlan;
  /** By item: the categories among its establishments' that are asked it. */
  readonly askedOf: ReadonlyMap<string, readonly string[]>;
  /** Items whose condition reads what each establishment answers for itself: always to be shown. */
  readonly conditionedElsewhere: readonly string[];
}

/** Of no category of the campaign. */
export const MANAGING_BODY_CATEGORY = { code: "", label: phrase`Organisme gestionnaire` };

/** A question that several categories are asked is taken as the first of them is asked it. */
export function commonForm(served: ServedCampaign, body: ManagingBody): CommonForm {
  return formOf(served, categoriesOf(served, body).join(SEPARATOR));
}

const SEPARATOR = " ";

/** The same for all bodies of the same categories, and needed at each of their answers. */
const formOf = rememberFor((served: ServedCampaign, key): CommonForm => {
  const categories = key.split(SEPARATOR);
  const plans = categories.map((code) => readFormPlan(served, code));
  const sections = sectionIds(served, plans)
    .map((id) => commonSection(plans.map((plan) => plan.sections.find((one) => one.id === id))))
    .filter((section) => section !== undefined);
  const items = sections.flatMap(({ questions }) => questions.map(({ id }) => id));
  const { program } = served.campaign;
  return {
    plan: { ...plans[0]!, category: MANAGING_BODY_CATEGORY, sections },
    askedOf: new Map(items.map((item) => [item, categoriesAsked(plans, item)])),
    conditionedElsewhere: items.filter((item) =>
      [...followConditions(program, [item]).elsewhere].some(
        (read) => !served.commonItems.has(read),
      ),
    ),
  };
});

/** In the order of the campaign, whichever category has them. */
export function sectionIds(
  { campaign }: ServedCampaign,
  plans: readonly FormPlan[],
): readonly string[] {
  const present = new Set(plans.flatMap(({ sections }) => sections.map(({ id }) => id)));
  return campaign.blocks.map(({ id }) => id).filter((id) => present.has(id));
}

function categoriesAsked(plans: readonly FormPlan[], item: string): readonly string[] {
  return plans
    .filter(({ sections }) => sections.some(({ questions }) => questions.some(isItem(item))))
    .map(({ category }) => category.code);
}

function isItem(item: string) {
  return ({ id }: { readonly id: string }) => id === item;
}

/** One section of several forms, each question once; undefined when none of them is common. */
function commonSection(found: readonly (FormSection | undefined)[]): FormSection | undefined {
  const sections = found.filter((section) => section !== undefined);
  const [first] = sections;
  const parts = new Map(
    sections.toReversed().flatMap((section) =>
      section.questions
        .filter(({ level }) => level === "og")
        .map((question) => {
          const { id } = question;
          const schema = propertiesOf(section)[id];
          return [id, { question, schema, uiSchema: section.uiSchema[id] }] as const;
        }),
    ),
  );
  if (first === undefined || parts.size === 0) return undefined;
  const ids = orderOf(sections).filter((id) => parts.has(id));
  const pick = <Value>(of: (id: string) => Value) => ids.map((id) => [id, of(id)] as const);
  return {
    ...first,
    questions: ids.map((id) => parts.get(id)!.question),
    schema: {
      ...first.schema,
      properties: Object.fromEntries(pick((id) => parts.get(id)!.schema)),
    },
    uiSchema: {
      "ui:order": ids,
      ...Object.fromEntries(pick((id) => parts.get(id)!.uiSchema)),
    },
    results: [],
  };
}

/** The schema of each of its questions. */
function propertiesOf({ schema }: FormSection): Readonly<Record<string, unknown>> {
  return schema.properties as Readonly<Record<string, unknown>>;
}

/** Ids in the order of the forms: what a later form adds stands after what it follows there. */
export function orderOf(sections: readonly FormSection[]): readonly string[] {
  const order: string[] = [];
  for (const { questions } of sections) {
    let after = -1;
    for (const { id } of questions) {
      const known = order.indexOf(id);
      if (known < 0) order.splice(after + 1, 0, id);
      after = known < 0 ? after + 1 : known;
    }
  }
  return order;
}
