// A yearly update ships without a line of code: an item, an option and an indicator are added by
// editing YAML, and every artefact follows.

import { expect, test } from "vitest";

import {
  compileCampaign,
  type FormPlan,
  type GridPlan,
  type GuidePlan,
} from "../../engine/index.ts";
import { importModule } from "../support/import-module.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";

const YEAR = "2023";
const CATEGORY = "EHPAD";

const item = `
  chambres_climatisees:
    reference: "9.1"
    libelle: Nombre de chambres climatisées
    type: entier
    unite: place
    min: 0
    concerne: tous
    provenance: { statut: reconstitue, raison: Question d'essai. }
`;

const sheet = `
indicateur: part_climatisee
reference: Z01
libelle: Places climatisées par personne accompagnée
axe: 1
niveau: analyse
signification: Ce que l'essai mesure.
formule: |
  100 * convertir(chambres_climatisees; "personne") / effectif_31_12
unite: pourcent
decimales: 1
concerne: tous
exemples:
  - nom: la moitié
    donnees: { chambres_climatisees: 40, effectif_31_12: 80 }
    attendu: 50
provenance: { statut: reconstitue, raison: Fiche d'essai. }
`;

test("an item, an option and an indicator added in YAML reach every artefact", async () => {
  const files = readCatalogue(CATALOGUE);
  const option = edit(files);
  const { value, diagnostics } = await compileCampaign(memoryHost(files), YEAR);
  // The worked submissions do not announce the new result yet: a reminder, not an obstacle.
  expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(["EXEMPLE-004"]));
  const read = (path: string) =>
    value!.artefacts.find((artefact) => artefact.path === path)!.content;

  const form: FormPlan = JSON.parse(read(`form/${CATEGORY}.json`));
  const questions = form.sections.flatMap((section) => section.questions);
  expect(questions.find(({ id }) => id === "chambres_climatisees")?.label).toBe(
    "Nombre de chambres climatisées",
  );
  const shown = form.sections.flatMap((section) => section.results.map(({ id }) => id));
  expect(shown).toContain("part_climatisee");
  expect(questions.find(({ id }) => id === option.item)?.options?.map(({ key }) => key)).toContain(
    "modalite_ajoutee",
  );

  const schema = JSON.parse(read(`schemas/${CATEGORY}.schema.json`));
  expect(schema.properties.answers.properties.chambres_climatisees).toMatchObject({
    type: "integer",
    minimum: 0,
  });
  expect(JSON.stringify(schema.properties.answers.properties[option.item])).toContain(
    "modalite_ajoutee",
  );

  const grid: GridPlan = JSON.parse(read(`grid/${CATEGORY}.json`));
  expect(
    grid.sections.flatMap((section) => section.questions.map(({ reference }) => reference)),
  ).toContain("9.1");

  const guide: GuidePlan = JSON.parse(read("guide.json"));
  const added = guide.chapters
    .flatMap((chapter) => chapter.sheets)
    .find(({ id }) => id === "part_climatisee");
  expect(added?.words).toContain("Nombre de chambres climatisées");
  expect(guide.codeLists.flatMap((list) => list.options.map(({ label }) => label))).toContain(
    "Modalité ajoutée",
  );

  const { calculate } = await importModule(read("calculation.js"));
  const answers = { chambres_climatisees: 12, effectif_31_12: 48 };
  const { results } = calculate({ campaign: YEAR, category: CATEGORY, answers });
  expect(results.part_climatisee).toMatchObject({ value: 25 });
});

/** The three edits an author would make; gives an item that uses the extended list. */
function edit(files: Record<string, string>): { readonly item: string } {
  const block = `${YEAR}/donnees/activite.yaml`;
  files[block] = files[block]!.trimEnd() + item;
  files[`${YEAR}/fiches/1-prestations/part-climatisee.yaml`] = sheet;
  const guide = `${YEAR}/guide.yaml`;
  files[guide] = files[guide]!.replace(/^fiches:\n(\s*)-/m, "fiches:\n$1- part_climatisee\n$1-");
  const list = Object.keys(files).find(
    (path) => path === `${YEAR}/nomenclatures/convention-collective.yaml`,
  )!;
  files[list] = files[list]!.replace(
    /^modalites:\n/m,
    "modalites:\n  modalite_ajoutee: { libelle: Modalité ajoutée }\n",
  );
  const using = /\n {2}([a-z_0-9]+):\n(?:(?!\n {2}[a-z]).)*?nomenclature: convention_collective/s;
  const rh = Object.values(files).find((text) => using.test(text))!;
  return { item: using.exec(rh)![1]! };
}
