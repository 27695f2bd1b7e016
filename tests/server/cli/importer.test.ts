// `millesime importer`: what grids change in a record, what they contradict, what they cannot say.

import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { compileCampaign } from "../../../engine/index.ts";
import { renderGridWorkbook } from "../../../renderer/index.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { type Typing, typeInGrid } from "../../support/type-in-grid.ts";
import { copyToy } from "../support/copy-toy.ts";
import { PROJECT, runCommand } from "../support/run-command.ts";

const toy = copyToy();
const folder = dirname(toy.folder);
const place = (name: string) => join(folder, name);
const read = (name: string) => JSON.parse(readFileSync(place(name), "utf8"));

const PRESENT = {
  effectif: 40,
  effectif_par_age: { aines: 10, adultes: 25 },
  statut_juridique: "public",
  charges: 1000.5,
};

function record(name: string, answers: object, more: object = {}): string {
  writeFileSync(
    place(name),
    JSON.stringify({ campaign: "2031", category: "FOYER", answers, ...more }),
  );
  return name;
}

/** The grid of the present record, with something typed in it. */
async function grid(name: string, typing: Typing, ...options: readonly string[]): Promise<string> {
  const words = ["--dossier", record("grille.json", PRESENT), "--sortie", name, ...options];
  expect(await toy.run("grille", "2031", ...words)).toMatchObject({ exitCode: 0 });
  writeFileSync(place(name), await typeInGrid(readFileSync(place(name)), typing));
  return name;
}

const files: Record<string, string> = {};

beforeAll(async () => {
  files.present = record("present.json", PRESENT, { previous: { effectif: 38 } });
  files.unchanged = await grid("memes.xlsx", {});
  files.direction = await grid(
    "direction.xlsx",
    { cells: { DI_effectif: "42", DI_effectif_par_age__adultes: "1 027" } },
    "--service",
    "direction",
  );
  files.staff = await grid(
    "rh.xlsx",
    { cells: { DI_charges: "2 000,75", DI_derniere_visite: "03/04/2030" } },
    "--service",
    "rh",
  );
  files.other = await grid("autre.xlsx", { cells: { DI_effectif: 43, DI_charges: 2000.75 } });
  files.faulty = await grid("fautes.xlsx", {
    cells: { DI_effectif: "beaucoup", DI_sorties: -1, DI_protection: "OUI" },
  });
});

const importing = (...words: readonly string[]) => toy.run("importer", "2031", ...words);

test("a grid that repeats the record changes nothing", async () => {
  const { exitCode, out, error } = await importing(files.unchanged!, "--dossier", files.present!);
  expect([exitCode, error]).toEqual([0, ""]);
  expect(out).toContain("0 cellule changée");
});

test("two services are merged into the record, which keeps the rest", async () => {
  const words = ["--dossier", files.present!, "--sortie", "reuni.json"];
  const { exitCode, out, error } = await importing(files.direction!, files.staff!, ...words);
  expect([exitCode, error]).toEqual([0, "Écrit : reuni.json\n"]);
  expect(out).toContain("4 cellules changées");
  expect(out).toMatch(
    /1\.1 {2}Effectif au 31\/12\n {4}40 → 42 {2}\(direction\.xlsx : 1\. Activité!F\d+\)/,
  );
  expect(out).toMatch(/1\.2 {2}Effectif par âge, De 18 à 59 ans.*\n {4}25 → 1 027/);
  expect(out).toMatch(/2\.5 .*\n {4}\(vide\) → 03\/04\/2030/);
  expect(read("reuni.json")).toEqual({
    campaign: "2031",
    category: "FOYER",
    previous: { effectif: 38 },
    answers: {
      ...PRESENT,
      effectif: 42,
      effectif_par_age: { aines: 10, adultes: 1027 },
      charges: 2000.75,
      derniere_visite: "2030-04-03",
    },
  });
});

test("without --sortie nothing is written; « - » gives the record alone", async () => {
  const { exitCode, out } = await importing(files.staff!, "--sortie", "-");
  expect(exitCode).toBe(0);
  expect(JSON.parse(out).answers).toMatchObject({ charges: 2000.75, statut_juridique: "public" });
});

test("a blank cell keeps the answer of the record, and is counted", async () => {
  const typing = { cells: { DI_charges: null, DI_effectif_par_age__aines: null } };
  const name = await grid("vides.xlsx", typing);
  const { exitCode, out } = await importing(name, "--dossier", files.present!);
  expect(exitCode).toBe(0);
  expect(out).toContain("0 cellule changée");
  expect(out).toContain("2 cellules vides : la réponse du dossier est gardée.");
});

test("two new values are a conflict; what both change alike, or one alone, is none", async () => {
  const words = ["--dossier", files.present!, "--sortie", "conflit.json", "--format", "json"];
  const run = await importing(files.direction!, files.staff!, files.other!, ...words);
  expect([run.exitCode, run.error]).toEqual([1, "Rien n'est écrit.\n"]);
  expect(existsSync(place("conflit.json"))).toBe(false);
  const report = JSON.parse(run.out);
  expect(report.conflicts).toHaveLength(1);
  expect(report.conflicts[0]).toMatchObject({ item: "effectif", pointer: "", reference: "1.1" });
  expect(report.conflicts[0].values).toEqual([
    { value: "42", file: "direction.xlsx", place: expect.stringMatching(/!F\d+$/), answer: 42 },
    { value: "43", file: "autre.xlsx", place: expect.stringMatching(/!F\d+$/), answer: 43 },
  ]);
});

test("two lines of one breakdown are merged; two versions of one list are not", async () => {
  const cells = { DI_effectif_par_age__adultes: 26, DI_accords__1__objet: "Temps de travail" };
  const one = await grid("un.xlsx", { cells });
  const two = await grid("deux.xlsx", { cells: { DI_effectif_par_age__aines: 11 } });
  const merged = await importing(one, two, "--dossier", files.present!, "--sortie", "deux.json");
  expect(merged.exitCode).toBe(0);
  expect(read("deux.json").answers).toMatchObject({
    effectif_par_age: { aines: 11, adultes: 26 },
    accords: [{ objet: "Temps de travail" }],
  });
  const three = await grid("trois.xlsx", {
    cells: { DI_accords__1__objet: "Temps de travail", DI_accords__2__objet: "Égalité" },
  });
  const { exitCode, out } = await importing(one, three, "--dossier", files.present!);
  expect(exitCode).toBe(1);
  expect(out).toMatch(
    /1 conflit\n {2}2\.7 {2}.*, Accord 2, Objet\n {4}\(vide\) {2}\(un\.xlsx\)\n {4}Égalité {2}\(trois\.xlsx : .*!F\d+\)/,
  );
});

test("what a grid offers and nobody changed is left aside, or taken where there is no answer", async () => {
  const proposed = {
    effectif: 39,
    effectif_par_age: { aines: 9, adultes: 25 },
    charges: 7,
    statut_juridique: "public",
    accords: [{ objet: "Temps de travail" }],
  };
  const { value } = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
  const plan = (await serveCampaign(value!)).grids.get("FOYER")!;
  const bytes = await typeInGrid(await renderGridWorkbook(plan, { proposed, lastYear: {} }), {
    cells: { DI_charges: 8 },
  });
  writeFileSync(place("offerte.xlsx"), bytes);
  const { exitCode, out } = await importing("offerte.xlsx", "--sortie", "vierge.json");
  expect(exitCode).toBe(0);
  expect(read("vierge.json").answers).toEqual({ charges: 8 });
  expect(out).toContain("1 question remplie");
  expect(out).toContain(
    "4 réponses proposées et non modifiées : laissées de côté. --proposees les prend aussi.",
  );

  await importing("offerte.xlsx", "--proposees", "--sortie", "prises.json");
  expect(read("prises.json").answers).toEqual({ ...proposed, charges: 8 });

  // Over a record that has its own: only the list is without an answer there.
  const words = ["--dossier", files.present!, "--format", "json"];
  const over = JSON.parse((await importing("offerte.xlsx", ...words)).out);
  expect(over.changes).toMatchObject([
    { item: "charges", before: expect.stringMatching(/^1\s000,5$/), after: "8" },
  ]);
  expect(over.proposals).toEqual([
    {
      item: "accords",
      reference: expect.any(String),
      label: expect.any(String),
      value: expect.stringContaining("Temps de travail"),
      file: "offerte.xlsx",
      place: expect.stringMatching(/!\w+\d+$/),
    },
  ]);
  const taken = JSON.parse((await importing("offerte.xlsx", "--proposees", ...words)).out);
  expect(taken.changes.map(({ item }: { item: string }) => item)).toEqual(["charges", "accords"]);
  expect(taken.proposals).toEqual([]);
  // Two grids that offer otherwise do not contradict each other.
  writeFileSync(
    place("autre-offre.xlsx"),
    await renderGridWorkbook(plan, { proposed: { effectif: 12 } }),
  );
  const both = await importing("offerte.xlsx", "autre-offre.xlsx");
  expect([both.exitCode, both.out.includes("conflit")]).toEqual([0, false]);
});

test("a filled grid that nobody changed takes nothing back from a record that moved on", async () => {
  const { value } = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
  const plan = (await serveCampaign(value!)).grids.get("FOYER")!;
  const establishment = { name: "Les Deux Rives", finess: "990000011", town: "Valfeinte" };
  const answers = { effectif: 31, charges: 7, effectif_par_age: { aines: 9, adultes: 22 } };
  const bytes = await renderGridWorkbook(plan, { establishment, answers });
  writeFileSync(place("remplie.xlsx"), await typeInGrid(bytes, { cells: { DI_charges: 8 } }));
  // Nothing is known yet: a filled grid is answers, and says whose they are.
  await importing("remplie.xlsx", "--sortie", "neuf.json");
  expect(read("neuf.json")).toMatchObject({
    establishment: { finess: "990000011" },
    answers: { ...answers, charges: 8 },
  });
  // Since then: another number of persons, other ages.
  const since = { ...answers, effectif: 33, effectif_par_age: { aines: 9, adultes: 24 } };
  const record = { campaign: "2031", category: "FOYER", answers: since };
  writeFileSync(place("depuis.json"), JSON.stringify(record));
  await importing("remplie.xlsx", "--dossier", "depuis.json", "--sortie", "apres.json");
  expect(read("apres.json").answers).toEqual({ ...since, charges: 8 });
  // Another establishment's grid does not complete it.
  const other = await renderGridWorkbook(plan, {
    establishment: { ...establishment, finess: "990000029" },
    answers,
  });
  writeFileSync(place("autre.xlsx"), other);
  const refused = await importing("autre.xlsx", "--dossier", "neuf.json");
  expect([refused.exitCode, refused.error.includes("990000029")]).toEqual([1, true]);
});

test("a breakdown of which one figure was changed keeps the present ones it did not touch", async () => {
  const { value } = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
  const plan = (await serveCampaign(value!)).grids.get("FOYER")!;
  const proposed = { effectif_par_age: { aines: 9, adultes: 24 } };
  const bytes = await typeInGrid(await renderGridWorkbook(plan, { proposed }), {
    cells: { DI_effectif_par_age__adultes: 26 },
  });
  writeFileSync(place("retouchee.xlsx"), bytes);
  await importing("retouchee.xlsx", "--dossier", files.present!, "--sortie", "retouchee.json");
  expect(read("retouchee.json").answers.effectif_par_age).toEqual({ aines: 10, adultes: 26 });
  await importing("retouchee.xlsx", "--sortie", "entiere.json");
  expect(read("entiere.json").answers).toEqual({ effectif_par_age: { aines: 9, adultes: 26 } });
});

test("a grid is never replaced by the record", async () => {
  const before = readFileSync(place(files.staff!));
  const { exitCode, error } = await importing(files.staff!, "--sortie", `./${files.staff!}`);
  expect([exitCode, error]).toEqual([
    2,
    "--sortie « ./rh.xlsx » est l'une des grilles : donnez un autre nom.\n",
  ]);
  expect(readFileSync(place(files.staff!)).equals(before)).toBe(true);
});

test("every cell that cannot be read is told; nothing is written", async () => {
  const { exitCode, out, error } = await importing(files.faulty!, "--sortie", "fautes.json");
  expect([exitCode, error]).toEqual([1, "Rien n'est écrit.\n"]);
  expect(existsSync(place("fautes.json"))).toBe(false);
  expect(out).toContain("2 erreurs");
  expect(out).toMatch(
    /fautes\.xlsx : 1\. Activité!F\d+\n {4}1\.1 .*\n {4}Lu : « beaucoup »\n {4}« beaucoup » n’est pas un nombre/,
  );
  expect(out).toContain("Un nombre négatif n’est pas possible ici.");
});

test("an answer that the campaign refuses is told at its cell", async () => {
  const lines = [1, 2, 3, 4, 5].map((line) => [`DI_accords__${line}__objet`, `n° ${line}`]);
  const name = await grid("refus.xlsx", {
    cells: Object.fromEntries(lines),
    rework: (sheets) => {
      const staff = sheets.find((sheet) => sheet.name === "2. Personnel")!;
      staff.rows.push([null, "De plus", null, null, null, "n° 6"]);
    },
  });
  const { exitCode, out } = await importing(name);
  expect(exitCode).toBe(1);
  expect(out).toMatch(
    /1 erreur\n {2}refus\.xlsx : 2\. Personnel!F\d+\n {4}2\.7 {2}Accords d’entreprise\n/,
  );
});

test("a grid of another edition of the campaign is read, with a warning", async () => {
  toy.edit("2031/donnees/activite.yaml", "Comptez les présents.", "Comptez tous les présents.");
  const { exitCode, out } = await importing(files.staff!);
  toy.edit("2031/donnees/activite.yaml", "Comptez tous les présents.", "Comptez les présents.");
  expect(exitCode).toBe(0);
  expect(out).toContain("La grille est d'une autre édition de la campagne");
});

test("a record that is wrong already, or of another category, is told first", async () => {
  const wrong = record("faux.json", { effectif: "x" });
  const first = await importing(files.staff!, "--dossier", wrong);
  expect(first.exitCode).toBe(1);
  expect(first.error).toContain("faux.json#/answers/effectif\n");
  const service = record("service.json", {}, { category: "SERVICE" });
  const second = await importing(files.staff!, "--dossier", service);
  expect([second.exitCode, second.error]).toEqual([
    1,
    "rh.xlsx : Cette grille est de la catégorie FOYER ; « service.json » est de la catégorie SERVICE.\n",
  ]);
});

test("a file that is no grid, or of another campaign, is refused", async () => {
  writeFileSync(place("tableur.xlsx"), "n°;réponse\n");
  const csv = await importing("tableur.xlsx", "--format", "json");
  expect(csv.exitCode).toBe(1);
  expect(csv.error).toContain("tableur.xlsx : Ce fichier est du texte (un CSV renommé ?)");
  expect(JSON.parse(csv.out).faults[0].path).toBe("tableur.xlsx");
  const absent = await importing("absent.xlsx");
  expect([absent.exitCode, absent.error]).toEqual([
    2,
    "« absent.xlsx » ne peut pas être lu : il n'existe pas.\n",
  ]);
  expect((await importing()).error).toContain("Il manque <grille>….");
  const other = await runCommand(["importer", "2023", place(files.staff!)], {
    currentFolder: PROJECT,
  });
  expect(other.exitCode).toBe(1);
  expect(other.error).toContain(
    "Cette grille est celle de la campagne 2031 ; importez-la dans celle-ci, ou remplissez celle de 2023.",
  );
});

test("the grid of another establishment is refused, when it says whose it is", async () => {
  const compiled = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
  const plan = compiled.value!.artefacts.find(({ path }) => path === "grid/FOYER.json")!;
  const owned = async (finess: string) => {
    const establishment = { finess, name: "Foyer", town: "Ici" };
    const bytes = await renderGridWorkbook(JSON.parse(plan.content), { establishment });
    writeFileSync(place(`${finess}.xlsx`), bytes);
    return `${finess}.xlsx`;
  };
  const [mine, other] = [await owned("990000011"), await owned("990000029")];
  const named = record("nomme.json", {}, { establishment: { finess: "990000011" } });
  expect((await importing(mine, "--dossier", named)).exitCode).toBe(0);
  const refused = await importing(other, "--dossier", named);
  expect([refused.exitCode, refused.error]).toEqual([
    1,
    "990000029.xlsx : Cette grille est celle de l'établissement 990000029 ; « nomme.json » a le numéro FINESS 990000011.\n",
  ]);
  expect((await importing(files.staff!, mine, other)).exitCode).toBe(1);
});
