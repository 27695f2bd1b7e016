// The form of each category of the toy campaign, which uses every type once.

import { expect, test } from "vitest";
import { linkCampaign } from "../../../../engine/index.ts";
import { compileForm } from "../../../../engine/targets/form/compile.ts";
import { emitForm } from "../../../../engine/targets/form/emit.ts";
import { memoryHost } from "../../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../../support/read-catalogue.ts";

const { value: campaign } = await linkCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
const plans = compileForm(campaign!);
const home = plans.find(({ category }) => category.code === "FOYER")!;
const service = plans.find(({ category }) => category.code === "SERVICE")!;

const ids = (plan: typeof home) => plan.sections.map(({ questions }) => questions.map((q) => q.id));

test("a category is asked the items that concern it, in catalogue order", () => {
  expect(ids(home)).toEqual([
    ["effectif", "effectif_par_age", "accueil", "sorties", "durees", "protection", "proteges"],
    [
      "statut_juridique",
      "etp_par_metier",
      "charges",
      "aides",
      "derniere_visite",
      "commentaire",
      "accords",
    ],
  ]);
  expect(ids(service)[0]).not.toContain("accueil");
});

test("the schema and the uiSchema of a section speak of its questions and of nothing else", () => {
  for (const section of plans.flatMap((plan) => plan.sections)) {
    const asked = section.questions.map(({ id }) => id);
    expect(Object.keys(section.schema.properties as object)).toEqual(asked);
    expect(section.uiSchema["ui:order"]).toEqual(asked);
    expect(Object.keys(section.uiSchema).filter((key) => key !== "ui:order")).toEqual(asked);
  }
});

test("a schema holds plain keywords only, for any validator and any form generator", () => {
  const plain = new Set(
    "$schema title type properties additionalProperties enum minimum maximum maxLength format items uniqueItems minProperties minItems maxItems pattern".split(
      " ",
    ),
  );
  const keywords = (schema: unknown, named: boolean): readonly string[] =>
    typeof schema !== "object" || schema === null || Array.isArray(schema)
      ? []
      : Object.entries(schema).flatMap(([key, inside]) => [
          ...(named ? [] : [key]),
          ...keywords(inside, !named && key === "properties"),
        ]);
  for (const { schema } of home.sections) {
    expect(keywords(schema, false).filter((keyword) => !plain.has(keyword))).toEqual([]);
  }
});

test("each type has its field or its widget", () => {
  const widgets = Object.fromEntries(
    home.sections.flatMap(({ uiSchema }) =>
      Object.entries(uiSchema).filter(([key]) => key !== "ui:order"),
    ),
  );
  expect(widgets).toMatchObject({
    effectif: { "ui:widget": "figure" },
    effectif_par_age: { "ui:field": "breakdown" },
    accueil: { "ui:field": "table" },
    protection: { "ui:widget": "radio" },
    statut_juridique: { "ui:widget": "radio" },
    aides: { "ui:widget": "checkboxes" },
    derniere_visite: { "ui:widget": "date" },
    commentaire: { "ui:widget": "textarea" },
    accords: { "ui:field": "list" },
  });
});

test("a section lists the indicators that read it, and only those of the category", () => {
  const results = (plan: typeof home) =>
    plan.sections.map((section) => section.results.map(({ id }) => id));
  expect(results(home)).toEqual([
    ["duree_moyenne", "repartition_age", "taux_occupation", "part_protegee"],
    ["cout_moyen"],
  ]);
  expect(results(service)[0]).not.toContain("taux_occupation");
});

test("an indicator by line names the lines that the category is proposed", () => {
  const byAge = home.sections[0]!.results.find(({ id }) => id === "repartition_age")!;
  const breakdown = home.sections[0]!.questions.find(({ id }) => id === "effectif_par_age")!;
  expect(byAge.lines!.map(({ key }) => key)).toEqual(breakdown.lines!.map(({ key }) => key));
});

test("one file per category, named after it", () => {
  expect(emitForm(plans).map(({ path }) => path)).toEqual(
    plans.map(({ category }) => `form/${category.code}.json`),
  );
});
