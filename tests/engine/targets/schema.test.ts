// The emitted schemas: valid for the meta-schema, plain, accept what is right, refuse what is not.

import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";

import { compileCampaign, listCampaigns } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const compile = async (folder: string, year: string) =>
  (await compileCampaign(memoryHost(readCatalogue(folder)), year)).value!;
const realYears = await listCampaigns(memoryHost(readCatalogue(CATALOGUE)));
const compilations = await Promise.all([
  compile(TOY_CATALOGUE, "2031"),
  ...realYears.map((year) => compile(CATALOGUE, year)),
]);

const schemas = compilations.flatMap(({ campaign, artefacts }) =>
  artefacts
    .filter(({ path }) => path.endsWith(".schema.json"))
    .map(({ path, content }) => ({
      name: `${campaign.year} ${path}`,
      schema: JSON.parse(content),
    })),
);

function validatorOf(schema: object) {
  const ajv = new Ajv2020({ allErrors: true, strict: true });
  addFormats.default(ajv, ["date"]);
  return ajv.compile(schema);
}

test.each(schemas)("$name is a valid schema of plain keywords", ({ schema }) => {
  expect(() => validatorOf(schema)).not.toThrow();
  expect(JSON.stringify(schema)).not.toMatch(/"(oneOf|anyOf|allOf|if|then|prefixItems|\$ref)":/);
});

const worked = compilations.flatMap(({ campaign }) =>
  campaign.workedSubmissions.map(({ id, submission }) => ({
    name: `${campaign.year} ${id}`,
    submission,
  })),
);

test.each(worked)("the worked submission $name is accepted", ({ submission }) => {
  const name = `${submission.campaign} schemas/${submission.category}.schema.json`;
  const validate = validatorOf(schemas.find((one) => one.name === name)!.schema);
  validate(submission);
  expect(validate.errors).toBeNull();
});

const refused: readonly (readonly [string, unknown, string])[] = [
  ["an unknown item", { inconnu: 1 }, ""],
  ["a text for a number", { effectif: "40" }, "/effectif"],
  ["a decimal for an integer", { effectif: 40.5 }, "/effectif"],
  ["a number below its bound", { effectif: -1 }, "/effectif"],
  ["a number above its bound", { effectif: 100001 }, "/effectif"],
  ["an option outside the list", { statut_juridique: "autre" }, "/statut_juridique"],
  ["the same option twice", { aides: ["public", "public"] }, "/aides"],
  [
    "a line not proposed to the category",
    { effectif_par_age: { enfants: 1 } },
    "/effectif_par_age",
  ],
  ["a column that does not exist", { accueil: { permanent: { lits: 1 } } }, "/accueil/permanent"],
  ["a day that does not exist", { derniere_visite: "2030-02-30" }, "/derniere_visite"],
  ["a text too long", { commentaire: "x".repeat(501) }, "/commentaire"],
  ["a list for a yes or no", { protection: ["oui"] }, "/protection"],
  ["a breakdown of nothing", { effectif_par_age: {} }, "/effectif_par_age"],
  ["a table of nothing", { accueil: {} }, "/accueil"],
  ["a line of nothing", { accueil: { permanent: {} } }, "/accueil/permanent"],
  ["a list of nothing", { aides: [] }, "/aides"],
  ["an empty text", { commentaire: "" }, "/commentaire"],
  ["a blank text", { commentaire: " \n " }, "/commentaire"],
];

test.each(refused)("%s is refused at its place", (_, answers, path) => {
  const validate = validatorOf(
    schemas.find(({ name }) => name === "2031 schemas/FOYER.schema.json")!.schema,
  );
  expect(validate({ campaign: "2031", category: "FOYER", answers })).toBe(false);
  expect(validate.errors!.map(({ instancePath }) => instancePath)).toContain(`/answers${path}`);
});
