import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { copyCatalogue } from "../support/copy-catalogue.ts";
import { PROJECT, runCommand } from "../support/run-command.ts";

const DOSSIER = "catalogue/2023/dossiers/ehpad.yaml";
const folder = mkdtempSync(join(tmpdir(), "millesime-calculer-"));

function file(name: string, content: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const small = (answers: object, more: object = {}) =>
  JSON.stringify({ campaign: "2023", category: "EHPAD", answers, ...more });

test("prints the calculation of a submission, in JSON as design says it", async () => {
  const answers = { durees_sejour: 540, sorties_definitives: 3 };
  const args = ["calculer", "2023", file("three.json", small(answers)), "--format", "json"];
  const { exitCode, out } = await runCommand(args);
  expect(exitCode).toBe(0);
  const calculation = JSON.parse(out);
  expect(Object.keys(calculation)).toEqual(["campaign", "hash", "results", "findings", "fill"]);
  expect(calculation.results.duree_moyenne_sejour).toMatchObject({ value: 180, unit: "jour" });
  expect(calculation.results.gmp_dernier_valide).toMatchObject({ absence: "missing" });
  expect(calculation.fill).toMatchObject({ answered: 2 });
});

test("prints it to be read, without what is not asked of the category", async () => {
  const { exitCode, out } = await runCommand(["calculer", "2023", DOSSIER]);
  expect(exitCode).toBe(0);
  expect(out).toContain("Campagne 2023, EHPAD");
  expect(out).toMatch(/P06 +906,25 jours {2}Durée moyenne/);
  expect(out).toMatch(/Sans objet : .*P04/);
  expect(out).toMatch(/Remplissage : \d+ sur \d+/);
});

test("a worked dossier, the same in JSON and on the standard input give the same", async () => {
  const dossier = parse(readFileSync(join(PROJECT, DOSSIER), "utf8"));
  const previous = dossier.precedent === undefined ? {} : { previous: dossier.precedent };
  const asJson = small(dossier.reponses, previous);
  const runs = [
    await runCommand(["calculer", "2023", DOSSIER, "--format", "json"]),
    await runCommand(["calculer", "2023", file("same.json", asJson), "--format", "json"]),
    await runCommand(["calculer", "2023", "-", "--format", "json"], { input: asJson }),
  ];
  expect(runs.map((run) => run.exitCode)).toEqual([0, 0, 0]);
  expect(runs[1]?.out).toBe(runs[0]?.out);
  expect(runs[2]?.out).toBe(runs[0]?.out);
});

test("every fault of a submission is told with its pointer; nothing is calculated", async () => {
  const path = file(
    "faults.json",
    small(
      { effectif_3112: 1, gmp_valide: "a", effectif_par_gir: { gir_7: 2, gir_1: -1 } },
      { campaign: "2022", previous: { sorties_definitives: 1.5 } },
    ).replace('"answers":{', '"answers":{"__proto__":1,'),
  );
  const { exitCode, out, error } = await runCommand(["calculer", "2023", path]);
  expect(exitCode).toBe(1);
  expect(out).toBe("");
  const places = [...error.matchAll(/#(.*)\n/g)].map((match) => match[1]);
  expect(places.toSorted()).toEqual([
    "/answers/__proto__",
    "/answers/effectif_3112",
    "/answers/effectif_par_gir/gir_1",
    "/answers/effectif_par_gir/gir_7",
    "/answers/gmp_valide",
    "/campaign",
    "/previous/sorties_definitives",
  ]);
  expect(error).toContain("Vouliez-vous dire « effectif_31_12 »");
  expect(error).toContain("Il faut « 2023 », pas « 2022 ».");
  expect(error).toContain("7 erreurs : le dossier n'est pas calculé.");
  const json = await runCommand(["calculer", "2023", path, "--format", "json"]);
  expect(JSON.parse(json.out).faults).toHaveLength(7);
});

test("the pointers of a worked dossier are those of its French keys", async () => {
  const path = file("dossier.yaml", "categorie: EHPAD\nreponses:\n  sorties: 1\n");
  const { exitCode, error } = await runCommand(["calculer", "2023", path]);
  expect(exitCode).toBe(1);
  expect(error).toContain("dossier.yaml#/reponses/sorties\n");
});

test.each([
  [
    "an item of another category",
    { category: "EHPAD", answers: { actes_realises: 1 } },
    "demandée",
  ],
  ["an unknown category", { category: "EHPD", answers: {} }, "dire « EHPAD »"],
  ["null", { category: "EHPAD", answers: { sorties_definitives: null } }, "null"],
  ["no answers", { category: "EHPAD" }, "« answers » manque"],
  ["a key too many", { category: "EHPAD", answers: {}, answer: {} }, "« answer » n'existe pas"],
])("refuses %s", async (_name, value, says) => {
  const input = JSON.stringify({ campaign: "2023", ...value });
  const { exitCode, error } = await runCommand(["calculer", "2023", "-"], { input });
  expect(error).toContain(says);
  expect(exitCode).toBe(1);
});

test.each<[string, string | Buffer, string]>([
  ["malformed.json", '{"a": [[', "malformed.json:1:"],
  ["malformed.yaml", "a: [1\nb: 2", "malformed.yaml:2:1 : le fichier n'est pas du YAML lisible"],
  ["latin1.json", Buffer.from([0x7b, 0xe9, 0x7d]), "n'est pas un texte en UTF-8"],
  ["large.json", `"${"x".repeat(5 * 1024 * 1024)}"`, "dépasse 5 Mio"],
  ["aliases.yaml", aliases(), "trop de renvois"],
  ["brackets.yaml", "[".repeat(100_000), "trop de renvois ou d'emboîtements"],
  ["dashes.yaml", "- ".repeat(100_000), "trop de renvois ou d'emboîtements"],
  ["deep.json", `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`, "La catégorie manque"],
  ["list.json", "[]", "La catégorie manque"],
  ["empty.yaml", "", "La catégorie manque"],
])("refuses %s in a sentence", async (name, content, says) => {
  const { exitCode, error } = await runCommand(["calculer", "2023", file(name, content)]);
  expect(error).toContain(says);
  expect(exitCode).toBe(1);
});

/** Ten references to ten references to ten…: a thousand million values in 200 characters. */
function aliases(): string {
  const lines = ["l0: &l0 [x, x, x, x, x, x, x, x, x, x]"];
  for (let level = 1; level < 9; level++) {
    const inner = Array.from({ length: 10 }, () => `*l${level - 1}`).join(", ");
    lines.push(`l${level}: &l${level} [${inner}]`);
  }
  return lines.join("\n");
}

test("a submission is not calculated with a broken catalogue", async () => {
  const { folder: catalogue, edit } = copyCatalogue();
  edit("2023/fiches/1-prestations/file-active.yaml", "niveau: ", "niveaux: ");
  const args = ["calculer", "2023", DOSSIER, "--catalogue", catalogue];
  const { exitCode, out, error } = await runCommand(args);
  expect(exitCode).toBe(1);
  expect(out).toBe("");
  expect(error).toContain("« niveaux »");
  expect(error.trim().split("\n").at(-1)).toMatch(/^\d+ erreurs?, /);
});

test("expliquer tells a result with the dossier's numbers", async () => {
  const input = small({ durees_sejour: 540, sorties_definitives: 3 });
  const told = await runCommand(["expliquer", "2023", "-", "duree_moyenne_sejour"], { input });
  expect(told.exitCode).toBe(0);
  expect(told.out).toContain("180,00 jours");
  expect(told.out).toMatch(/Numérateur 540 .*dénominateur 3 /);
  const missing = await runCommand(
    ["expliquer", "2023", "-", "duree_moyenne_sejour", "--format", "json"],
    { input: small({ durees_sejour: 540 }) },
  );
  expect(JSON.parse(missing.out)).toMatchObject({
    id: "duree_moyenne_sejour",
    result: { absence: "missing", because: ["sorties_definitives"] },
  });
});
