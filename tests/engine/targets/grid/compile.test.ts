import { expect, test } from "vitest";

import { compileCampaign, type GridPlan } from "../../../../engine/index.ts";
import { memoryHost } from "../../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../../support/read-catalogue.ts";
import { TOY_KIT } from "../../../support/toy-kit.ts";

const catalogue = readCatalogue(TOY_CATALOGUE);

async function compileGrids(files: Readonly<Record<string, string>>) {
  const { value } = await compileCampaign(memoryHost(files), "2031");
  const grids = value!.artefacts.filter(({ path }) => path.startsWith("grid/"));
  return new Map(
    grids.map(({ path, content }) => [path, JSON.parse(content) as GridPlan] as const),
  );
}

const grids = await compileGrids(catalogue);
const questionsOf = (path: string) =>
  grids.get(path)!.sections.flatMap(({ questions }) => questions);

test("there is one grid per category, in the order of the categories", () => {
  expect([...grids.keys()]).toEqual(["grid/FOYER.json", "grid/SERVICE.json"]);
});

test("a category is asked what concerns it, and nothing else", () => {
  const foyer = questionsOf("grid/FOYER.json").map(({ id }) => id);
  const service = questionsOf("grid/SERVICE.json").map(({ id }) => id);
  expect(foyer).toContain("accueil");
  expect(service).toEqual(foyer.filter((id) => id !== "accueil"));
});

test("a category is asked only the lines proposed to it", () => {
  const linesOf = (grid: string) =>
    questionsOf(grid)
      .find(({ id }) => id === "effectif_par_age")!
      .lines!.map(({ key }) => key);
  expect(linesOf("grid/FOYER.json")).toEqual(["adultes", "aines"]);
  expect(linesOf("grid/SERVICE.json")).toEqual(["enfants", "adultes", "aines"]);
});

test("a section says which service holds the answers", () => {
  const sections = grids.get("grid/FOYER.json")!.sections;
  expect(sections.map(({ id, responsible }) => [id, responsible.label])).toEqual([
    ["activite", "Direction"],
    ["personnel", "Ressources humaines"],
  ]);
});

test("a question carries its condition, its total, its mark and what a blank counts for", () => {
  const question = (id: string) => questionsOf("grid/FOYER.json").find((one) => one.id === id)!;
  expect(question("proteges").condition).toMatch(/^si /);
  expect(question("effectif_par_age")).toMatchObject({
    whenBlank: 0,
    total: { id: "effectif", reference: "1.1" },
  });
  expect(question("protection").mark).toEqual({
    label: "donnée reconstituée",
    reason: "Question d’essai.",
  });
  expect(question("effectif").mark).toBeUndefined();
});

test("the sheet of a service does not pass for the whole", () => {
  const { notice, serviceNotice } = grids.get("grid/FOYER.json")!;
  expect(notice[0]).toMatch(/^Cette grille réunit tout ce /);
  expect(notice.join()).toContain("une feuille par service");
  expect(serviceNotice[0]).toMatch(/^Cette feuille ne réunit que ce que détient un service/);
  expect(serviceNotice.join()).not.toContain("Cette grille réunit");
  // The rest is said alike.
  expect(serviceNotice.filter((sentence) => !notice.includes(sentence))).toHaveLength(2);
});

test("the notice speaks of what the grid holds, and only of that", async () => {
  const notice = grids.get("grid/FOYER.json")!.notice.join("\n");
  expect(notice).toContain("du 1ᵉʳ\u00A0avril au 31\u00A0mai 2031");
  expect(notice).toContain("†");
  const path = "2031/donnees/personnel.yaml";
  const marked = "statut: a_completer, raison: Date non retrouvée.";
  const question = "2031/donnees/activite.yaml";
  const plain = {
    ...catalogue,
    [path]: catalogue[path]!.replace(marked, "statut: atteste, sources: [ESSAI]"),
    [question]: catalogue[question]!.replace(
      "statut: reconstitue, raison: Question d'essai.",
      "statut: atteste, sources: [ESSAI]",
    ),
  };
  const attested = (await compileGrids(plain)).get("grid/FOYER.json")!;
  expect(attested.notice.join("\n")).not.toContain("†");
});

const CAMPAIGN = "2031/campagne.yaml";

test.each([
  ["", "Ces dates sont à confirmer"],
  ["    a_confirmer: [ouverture]\n", "Le jour d’ouverture est à confirmer"],
  ["    a_confirmer: [cloture]\n", "Le jour de clôture est à confirmer"],
])("dates that are not attested are said to be confirmed: %j", async (line, sentence) => {
  const text = catalogue[CAMPAIGN]!.replace(
    /( {4}concerne: tous\n {4}provenance: ).*\n/,
    (_, kept) => `${line}${kept}{ statut: reconstitue, raison: De travail. }\n`,
  );
  const doubtful = await compileGrids({ ...catalogue, [CAMPAIGN]: text });
  const notice = doubtful.get("grid/FOYER.json")!.notice.join("\n");
  expect(notice).toContain(`31\u00A0mai 2031. ${sentence}\u00A0: voir le guide.`);
  expect(grids.get("grid/FOYER.json")!.notice.join("\n")).not.toContain("à confirmer");
});

test("a campaign whose questions are not all attested does not claim to hold them all", async () => {
  const text = catalogue[CAMPAIGN]!.replace(
    /^provenance: .*$/m,
    "provenance: { statut: reconstitue, raison: Liste non lue. }",
  );
  const doubtful = await compileGrids({ ...catalogue, [CAMPAIGN]: text });
  const notice = doubtful.get("grid/FOYER.json")!.notice[0]!;
  expect(notice).not.toContain("tout ce qui est demandé");
  expect(notice).toContain("une partie est reconstituée");
  expect(grids.get("grid/FOYER.json")!.notice[0]).toContain("tout ce qui est demandé");
});

test("what the kit tells a category, its grid tells it too", async () => {
  const kit = `${TOY_KIT}mentions: [{ concerne: [SERVICE], texte: Deux saisies. }]\n`;
  const told = await compileGrids({ ...catalogue, "2031/kit.yaml": kit });
  expect(told.get("grid/SERVICE.json")!.notice).toContain("Deux saisies.");
  expect(told.get("grid/FOYER.json")!.notice).not.toContain("Deux saisies.");
});
