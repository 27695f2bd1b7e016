// `millesime simuler`: whole files, marked as simulated, that `millesime calculer` reads.

import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { areTerritoriesCurrent } from "../../support/generate-territories.ts";
import { simulationFiles } from "../../support/simulation-catalogue.ts";
import { PROJECT, runCommand } from "../support/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "simuler-"));
const catalogue = join(folder, "catalogue");
const OPTIONS = ["--catalogue", catalogue];

beforeAll(() => {
  for (const [path, text] of Object.entries(simulationFiles())) {
    const full = join(catalogue, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text);
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function simulate(...words: readonly string[]) {
  return runCommand(["simuler", "2031", ...OPTIONS, ...words], { currentFolder: folder });
}

test("one record per line, on the standard output; what they are worth, beside it", async () => {
  const { exitCode, out, error } = await simulate("--nombre", "5", "--graine", "3");
  expect(exitCode).toBe(0);
  const lines = out.trimEnd().split("\n");
  expect(lines).toHaveLength(5);
  expect(JSON.parse(lines[4]!)).toMatchObject({
    campaign: "2031",
    establishment: { name: "Établissement simulé n° 5", simulated: "oui" },
  });
  expect(error).toBe(
    "5 dossiers simulés (graine 3) : 0 réponse retirée, 0 réponse aberrante.\n" +
      "Dossiers imaginés pour un essai.\n",
  );
});

test("a file of them is read whole by calculer", async () => {
  const rates = ["--manquantes", "10", "--aberrantes", "2,5 %", "--precedent"];
  const made = await simulate("--nombre", "40", "--sortie", "essai/lot.ndjson", ...rates);
  expect(made).toMatchObject({ exitCode: 0, out: "" });
  expect(made.error).toMatch(/40 dossiers simulés \(graine 1\) : \d+ réponses retirées/);
  const read = await runCommand(["calculer", "2031", "essai/lot.ndjson", ...OPTIONS], {
    currentFolder: folder,
  });
  expect(read.exitCode).toBe(0);
  expect(read.out).toContain("40 dossiers lus : 40 calculés, 0 refusé.");
});

test("the category, whatever its case; a file already there gives way", async () => {
  writeFileSync(join(folder, "vieux.ndjson"), "ancien\n");
  const words = ["--nombre", "4", "--categorie", "service,Service", "--sortie", "vieux.ndjson"];
  expect((await simulate(...words)).exitCode).toBe(0);
  const lines = readFileSync(join(folder, "vieux.ndjson"), "utf8").trimEnd().split("\n");
  expect(lines.map((line) => JSON.parse(line).category)).toEqual(Array(4).fill("SERVICE"));
});

test("stopped on the way, it leaves what was there, and nothing beside", async () => {
  const place = join(folder, "arret");
  mkdirSync(place);
  writeFileSync(join(place, "lot.ndjson"), "ancien\n");
  const stop = new AbortController();
  stop.abort(new Error("stopped"));
  const run = runCommand(["simuler", "2031", ...OPTIONS, "--sortie", join(place, "lot.ndjson")], {
    context: { interruption: () => stop.signal },
  });
  await expect(run).rejects.toThrow("stopped");
  expect(readdirSync(place)).toEqual(["lot.ndjson"]);
  expect(readFileSync(join(place, "lot.ndjson"), "utf8")).toBe("ancien\n");
});

test.each([
  [["--nombre", "0"], "--nombre attend un nombre entier de 1 à 99999, et non « 0 »."],
  [["--nombre", "1e3"], "et non « 1e3 »"],
  [["--nombre", "100000"], "et non « 100000 »"],
  [["--graine", "-1"], "--graine attend un nombre entier"],
  [["--graine", "9007199254740992"], "et non « 9007199254740992 »"],
  [["--manquantes", "101"], "--manquantes attend un pourcentage de 0 à 100, et non « 101 »."],
  [["--aberrantes", "beaucoup"], "--aberrantes attend un pourcentage"],
  [["--categorie", "FOYE"], "La catégorie « FOYE » n'existe pas. Vouliez-vous dire « FOYER » ?"],
  [["--categorie", ""], "La catégorie «  » n'existe pas."],
  [["--sortie", "catalogue"], "« catalogue » existe et n'est pas un fichier"],
  [["--sortie", "catalogue/2031/guide.yaml/x"], "ne peut pas être écrit"],
])("%j is wrong usage", async (words, says) => {
  const { exitCode, out, error } = await simulate(...words);
  expect(error).toContain(says);
  expect({ exitCode, out }).toEqual({ exitCode: 2, out: "" });
});

test("a campaign without assumptions says what it needs", async () => {
  const run = await runCommand(
    ["simuler", "2031", "--catalogue", join(PROJECT, "tests/golden/toy/catalogue")],
    {},
  );
  expect(run.exitCode).toBe(2);
  expect(run.error).toContain("il faut 2031/simulation.yaml");
});

test("the departments are those of the official list: run `npm run generate`", () => {
  expect(areTerritoriesCurrent()).toBe(true);
});

test("without assumptions that can be read, they are told; calculer does without them", async () => {
  const path = join(catalogue, "2031/simulation.yaml");
  const right = readFileSync(path, "utf8");
  writeFileSync(path, `${right}inconnue: 1\n`);
  try {
    const made = await simulate("--nombre", "1");
    expect(made).toMatchObject({ exitCode: 1, out: "" });
    expect(made.error).toContain("« inconnue »");
    const read = await runCommand(
      ["calculer", "2031", "catalogue/2031/dossiers/foyer.yaml", ...OPTIONS],
      { currentFolder: folder },
    );
    expect(read.exitCode).toBe(0);
    expect(read.error).toContain("1 fichier laissé de côté : catalogue/2031/simulation.yaml.");
    const checked = await runCommand(["verifier", "2031", ...OPTIONS], { currentFolder: folder });
    expect(checked.exitCode).toBe(1);
    expect(checked.out).toContain("« inconnue »");
  } finally {
    writeFileSync(path, right);
  }
});
