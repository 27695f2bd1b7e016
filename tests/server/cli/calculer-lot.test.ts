// A batch: one submission per line, each told as it would be alone; what is wrong with one is told
// and the others go on.

import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readWorkedCampaigns } from "../../support/worked-submissions.ts";
import { record, runBatch, toldRecords } from "../support/run-batch.ts";
import { runCommand } from "../support/run-command.ts";

const folder = mkdtempSync(join(tmpdir(), "millesime-test-lot-"));
const good = record({ durees_sejour: 540, sorties_definitives: 3 });

test("a worked submission gives in a batch the facts that it gives alone", async () => {
  const campaigns = await readWorkedCampaigns();
  for (const { compilation, cases } of campaigns) {
    const { year } = compilation.campaign;
    const establishment = { finess: "990000011", region: "Bretagne" };
    const path = join(folder, `${year}.ndjson`);
    const lines = cases.map(({ submission }) => JSON.stringify({ ...submission, establishment }));
    writeFileSync(path, lines.join("\n"));
    const run = await runCommand(["calculer", year, path, "--format", "json"]);
    expect(run.exitCode).toBe(0);
    // Alone, each is a whole compilation: two a campaign are enough.
    for (const [rank, told] of toldRecords(run.out).slice(0, 2).entries()) {
      const args = ["calculer", year, "-", "--format", "json"];
      const alone = await runCommand(args, { input: lines[rank]! });
      expect(told).toEqual({ line: rank + 1, establishment, ...JSON.parse(alone.out) });
    }
    expect(toldRecords(run.out)).toHaveLength(cases.length);
  }
});

test("a file is a batch by its name, or because one says so", async () => {
  for (const name of ["few.ndjson", "few.jsonl", "FEW.NDJSON"]) {
    const path = join(folder, name);
    writeFileSync(path, `${good}\n${good}\n`);
    expect((await runCommand(["calculer", "2023", path])).out).toContain("2 dossiers lus");
  }
  const other = join(folder, "few.txt");
  writeFileSync(other, `${good}\n`);
  expect((await runCommand(["calculer", "2023", other, "--lot"])).out).toContain("1 dossier lu ");
});

test("an identity is accepted in a submission alone, and checked", async () => {
  const one = (establishment: unknown) =>
    runCommand(["calculer", "2023", "-"], { input: record({}, { establishment }) });
  expect((await one({ finess: "990000011", siret_2: "x".repeat(100) })).exitCode).toBe(0);
  const many = Object.fromEntries(Array.from({ length: 21 }, (_, rank) => [`cle_${rank}`, ""]));
  const refused: readonly (readonly [unknown, string])[] = [
    ["990000011", "#/establishment\n  Il faut un objet"],
    [{ finess: 990000011 }, "#/establishment/finess\n  Il faut un texte"],
    [{ region: "x".repeat(101) }, "#/establishment/region\n  Ce texte est trop long : 100"],
    [many, "#/establishment\n  Il y a trop de clés : 20 au plus."],
    [{ Région: "Corse" }, "#/establishment/Région\n  La clé « Région » ne convient pas"],
    [{ [`a${"b".repeat(40)}`]: "" }, "40 signes au plus"],
    [JSON.parse('{"__proto__": "x"}'), "#/establishment/__proto__\n  La clé « __proto__ »"],
  ];
  for (const [establishment, says] of refused) {
    const { exitCode, error } = await one(establishment);
    expect(error).toContain(says);
    expect(exitCode).toBe(1);
  }
});

test("what is wrong with a line is told at its place, and the others are calculated", async () => {
  const lines: readonly (string | Buffer)[] = [
    good,
    "",
    "{not json",
    Buffer.from([0x22, 0xff, 0x22]),
    " \t\r",
    record({ effectif_3112: 1, gmp_valide: "a" }),
    good.replace("2023", "2022"),
    good.replace("EHPAD", "EHPD"),
    "[]",
    "null",
    `"${"x".repeat(5 * 1024 * 1024)}"`,
    `${good}\r`,
    `${'{"a":'.repeat(50_000)}1${"}".repeat(50_000)}`,
    `\uFEFF${good}`,
  ];
  const input = Buffer.concat(lines.flatMap((line) => [Buffer.from(line), Buffer.from("\n")]));
  const { exitCode, out, error } = await runBatch(input, "--format", "json");
  expect(exitCode).toBe(1);
  const told = toldRecords(out).map((fact) => [fact.line, "results" in fact]);
  expect(told).toEqual([
    [1, true],
    ...[3, 4, 6, 7, 8, 9, 10, 11].map((line) => [line, false]),
    [12, true],
    [13, false],
    [14, true],
  ]);
  for (const says of [
    "-:3\n  La ligne n'est pas du JSON lisible.",
    "-:4\n  La ligne n'est pas un texte en UTF-8.",
    "-:6#/answers/effectif_3112\n  La donnée « effectif_3112 » n'existe pas",
    "-:6#/answers/gmp_valide\n  Il faut un nombre",
    "-:7#/campaign\n  Il faut « 2023 », pas « 2022 ».",
    "-:8#/category\n  La catégorie « EHPD » n'est pas interrogée",
    "-:9\n  La ligne n'est pas un dossier : il faut un objet JSON.",
    "-:10\n  La ligne n'est pas un dossier : il faut un objet JSON.",
    "-:11\n  La ligne dépasse 5 Mio : ce n'est pas un dossier.",
    "12 dossiers lus : 3 calculés, 9 refusés.",
  ]) {
    expect(error).toContain(says);
  }
});

test("the facts of a refused line are its faults, as alone", async () => {
  const faulty = record({ gmp_valide: "a" });
  const alone = await runCommand(["calculer", "2023", "-", "--format", "json"], { input: faulty });
  const [told] = toldRecords((await runBatch(faulty, "--format", "json")).out);
  expect(told).toEqual({ line: 1, ...JSON.parse(alone.out) });
});

test("the first faults are told, the others counted", async () => {
  const faulty = record({ effectif_3112: 1 });
  const { error } = await runBatch(Array(80).fill(faulty).join("\n"));
  expect(error.match(/-:\d+#/g)).toHaveLength(50);
  expect(error).toContain("… et 30 autres erreurs.");
});

test.each(["null", "[]", "3", '"x"', "true"])("%s is no submission", async (line) => {
  const { exitCode, error } = await runBatch(line);
  expect(exitCode).toBe(1);
  expect(error).toBe("-:1\n  La ligne n'est pas un dossier : il faut un objet JSON.\n");
});

test("a file of another campaign is told once, and no table follows", async () => {
  const other = record({ donnee_d_hier: 1 }).replace("2023", "2022");
  const { exitCode, out, error } = await runBatch(Array(12).fill(other).join("\n"));
  expect(exitCode).toBe(1);
  expect(error).toBe(
    "-:1#/campaign\n  Il faut « 2023 », pas « 2022 ».\n… et 11 autres lignes dont la campagne ne convient pas.\n",
  );
  expect(out).toContain("12 dossiers lus : 0 calculé, 12 refusés.");
  expect(out).toContain("\nAucun dossier calculé : il n'y a pas de statistique.\n");
  expect(out).not.toContain("Sans objet");
  expect(out).not.toContain("médiane");
});

test("records are counted by category, those that have none apart", async () => {
  const input = [good, good, good.replace("EHPAD", "SSIAD"), "{", good.replace("EHPAD", "X")];
  const { out } = await runBatch(input.join("\n"));
  expect(out).toContain("Campagne 2023, -\n5 dossiers lus : 3 calculés, 2 refusés.\n");
  expect(out).toMatch(/EHPAD +2\n/);
  expect(out).toMatch(/SSIAD +1\n/);
  expect(out).toMatch(/catégorie illisible ou inconnue +0 +2\n/);
});

test("a FINESS number met twice is told, and both records are kept", async () => {
  const own = (finess: string) => record({}, { establishment: { finess } });
  const input = [own("990000011"), own("990000029"), own("990000011"), own(""), own("")];
  const { exitCode, out, error } = await runBatch(input.join("\n"));
  expect(exitCode).toBe(0);
  expect(error).toBe(
    "-:3\n  Le numéro FINESS 990000011 est déjà celui de la ligne 1 : les deux dossiers sont comptés.\n",
  );
  expect(out).toContain("5 dossiers lus : 5 calculés");
});

test("a hundred different keys of establishments are taken, not one more", async () => {
  const lines = Array.from({ length: 6 }, (_, line) => {
    const keys = Array.from({ length: 20 }, (_, rank) => [`cle_${line}_${rank}`, "x"]);
    return record({}, { establishment: Object.fromEntries(keys) });
  });
  const { error, out } = await runBatch(lines.join("\n"));
  expect(out).toContain("6 dossiers lus : 5 calculés, 1 refusé.");
  expect(error).toContain("-:6#/establishment/cle_5_0\n  Le fichier emploie plus de 100 clés");
});

test("an empty batch is no error", async () => {
  for (const input of ["", "\n\n"]) {
    const { exitCode, out } = await runBatch(input);
    expect(exitCode).toBe(0);
    expect(out).toContain("0 dossier lu : 0 calculé, 0 refusé.");
    expect((await runBatch(input, "--format", "json")).out).toBe("");
  }
});

test.each<[string, readonly string[], string]>([
  ["--par on one", ["x.json", "--par", "region"], "--par s'emploie pour un lot"],
  ["--sortie on one", ["x.json", "--sortie", "y"], "--sortie s'emploie pour un lot"],
  ["CSV of one", ["x.json", "--format", "csv"], "--format csv s'emploie pour un lot"],
  ["a file that is not there", ["x.ndjson"], "« x.ndjson » ne peut pas être lu : il n'existe pas."],
  ["a folder", ["tests", "--lot"], "« tests » ne peut pas être lu : c'est un dossier."],
  ["a key twice", ["-", "--lot", "--par", "statut,status"], "« statut » est donné deux fois"],
  ["five keys", ["-", "--lot", "--par", "a,b,c,d,e"], "--par prend 4 clés au plus."],
  ["no key", ["-", "--lot", "--par", "region,"], "Il manque une clé à --par"],
  ["no key at all", ["-", "--lot", "--par", "a b"], "« a b » n'est pas une clé pour --par"],
  [
    "an item without list",
    ["-", "--lot", "--par", "sorties_definitives"],
    "La donnée « sorties_definitives » ne convient pas à --par",
  ],
  ["a taken folder", ["-", "--lot", "--sortie", "server"], "« server » n'est pas vide"],
  ["a file as folder", ["-", "--lot", "--sortie", "package.json"], "ne peut pas être écrit"],
])("wrong usage: %s", async (_name, args, says) => {
  const { exitCode, out, error } = await runCommand(["calculer", "2023", ...args]);
  expect(error).toContain(says);
  expect(exitCode).toBe(2);
  expect(out).toBe("");
});

test("who reads slowly is waited for: records do not pile up", async () => {
  const count = 500;
  let given = 0;
  let written = 0;
  let lead = 0;
  const context = {
    readInput: async function* () {
      for (; given < count; given++) yield Buffer.from(`${good}\n`);
    },
    write: async () => {
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      lead = Math.max(lead, given - written);
      written += 1;
    },
  };
  const args = ["calculer", "2023", "-", "--lot", "--format", "json"];
  expect((await runCommand(args, { context })).exitCode).toBe(0);
  expect(written).toBe(count);
  expect(lead).toBeLessThan(count / 5);
});
