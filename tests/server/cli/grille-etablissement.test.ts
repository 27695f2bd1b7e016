// `millesime grille --etablissement`: one establishment's grid, or why there is none.

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../support/run-command.ts";

const OWNER = { name: "EHPAD Les Essais", finess: "010000123", town: "Bourg" };
const FILE = {
  campaign: "2023",
  category: "EHPAD",
  establishment: { ...OWNER, dateautor: "2004-05-06" },
  previous: { date_ouverture: "1998-07-14", effectif_31_12: 80 },
};

async function grid(file: object, ...options: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), "millesime-test-grille-"));
  writeFileSync(join(folder, "f.json"), JSON.stringify(file));
  const argv = ["grille", "2023", "--etablissement", "f.json", "--format", "html", ...options];
  const run = await runCommand(argv, { currentFolder: folder });
  return { ...run, folder };
}

test("the grid bears the establishment's name, last year's answers and what is offered", async () => {
  const { exitCode, error, folder } = await grid(FILE);
  expect([exitCode, error]).toEqual([0, "Écrit : grille-2023-EHPAD-010000123.html\n"]);
  const page = readFileSync(join(folder, "grille-2023-EHPAD-010000123.html"), "utf8");
  for (const text of [OWNER.name, OWNER.finess, OWNER.town])
    expect(page).toContain(`<dd>${text}</dd>`);
  const of = (id: string) => page.slice(page.indexOf(`id="${id}"`)).split("</tr>")[0]!;
  // Carried over; known from the register; told only.
  expect(of("date_ouverture")).toMatch(/14\/07\/1998.*14\/07\/1998.*à vérifier/s);
  expect(of("date_autorisation")).toMatch(/06\/05\/2004.*à vérifier/s);
  expect(of("effectif_31_12")).toContain("80");
  expect(of("effectif_31_12")).not.toContain("à vérifier");
});

test("one service of it", async () => {
  const { exitCode, folder } = await grid(FILE, "--service", "rh");
  expect(exitCode).toBe(0);
  const page = readFileSync(join(folder, "grille-2023-EHPAD-rh-010000123.html"), "utf8");
  expect(page).not.toContain('id="date_ouverture"');
});

test.each([
  [
    "nobody's grid",
    { ...FILE, establishment: undefined },
    /^f\.json#\/establishment\/name\n {2}Il manque « name » et « finess »/,
  ],
  [
    "a number that is missing",
    { ...FILE, establishment: { name: "A", finess: " " } },
    /^f\.json#\/establishment\/finess\n {2}Il manque « finess »/,
  ],
  ["another campaign", { ...FILE, campaign: "2022" }, /^f\.json#\/campaign\n/],
  ["a category that is not", { ...FILE, category: "EPHAD" }, /^f\.json#\/category\n.*EHPAD/],
  [
    "an answer that is none",
    { ...FILE, answers: { effectif_31_12: -1 } },
    /#\/answers\/effectif.*\n\n1 erreur : rien n'est écrit\./s,
  ],
])("%s is refused, with its place", async (_name, file, message) => {
  const { exitCode, error } = await grid(file);
  expect(exitCode).toBe(1);
  expect(error).toMatch(message);
});

test.each([
  [["--dossier", "g.json"], "« --dossier » et « --etablissement » ne vont pas ensemble"],
  [["--dossiers", "g.ndjson"], "« --etablissement » et « --dossiers » ne vont pas ensemble"],
  [
    ["--dossier", "g.json", "--dossiers", "g.ndjson"],
    "Les options « --dossier », « --etablissement » et « --dossiers » ne vont pas ensemble",
  ],
])("%s beside it is wrong usage", async (options, message) => {
  const { exitCode, error } = await grid(FILE, ...options);
  expect(exitCode).toBe(2);
  expect(error).toContain(message);
});
