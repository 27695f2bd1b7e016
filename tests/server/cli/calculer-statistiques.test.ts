// Statistics of a batch, worked out by hand from a length of stay: days over leavings.

import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyCatalogue } from "../support/copy-catalogue.ts";
import { record, runBatch } from "../support/run-batch.ts";
import { runCommand } from "../support/run-command.ts";

const RESULT = "duree_moyenne_sejour";

/** Days and leavings: 10, 20, 30, 40 and 50 days each, then one without leavings, and one unsaid. */
const STAYS: readonly object[] = [
  { durees_sejour: 160, sorties_definitives: 4 },
  { durees_sejour: 10, sorties_definitives: 1 },
  { durees_sejour: 100, sorties_definitives: 2 },
  { durees_sejour: 30, sorties_definitives: 1 },
  { durees_sejour: 40, sorties_definitives: 2 },
  { durees_sejour: 0, sorties_definitives: 0 },
  { durees_sejour: 7 },
];
const batchOf = (records: readonly string[]) => records.join("\n");
const stays = batchOf(STAYS.map((answers) => record(answers)));

/** By hand: 340 days over 10 leavings; ranks 1, 2 and 3 of five figures. */
const BY_HAND = {
  count: 5,
  absences: {
    missing: 1,
    notApplicable: 0,
    notComputable: 1,
    reasons: { zeroDenominator: 1 },
  },
  sum: 150,
  mean: 30,
  firstQuartile: 20,
  median: 30,
  thirdQuartile: 40,
  ratio: { numerator: 340, denominator: 10, value: 34 },
};

test("statistics of the whole are read on a terminal", async () => {
  const { exitCode, out } = await runBatch(stays);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/ n +n\. r\. +s\. o\. +n\. c\. +Q1 +médiane +Q3 +moyenne +Σ\/Σ\n/);
  expect(out).toMatch(
    /\n\nP06 Durée moyenne .*\(jours\)\nEnsemble +5 +1 +0 +1 +20,00 +30,00 +40,00 +30,00 +34,00\n\n/,
  );
  expect(out).toMatch(/\nSans objet : .*P04/);
  const rows = out.split("\n").filter((line) => / {3}/.test(line));
  expect(Math.max(...rows.map((row) => row.length))).toBeLessThanOrEqual(100);
});

test("they are facts in JSON, and nobody's own figure is among them", async () => {
  const { exitCode, out, error } = await runBatch(stays, "--par", "categorie", "--format", "json");
  expect(exitCode).toBe(0);
  expect(error).toBe("7 dossiers lus : 7 calculés, 0 refusé.\n");
  const told = JSON.parse(out);
  expect(told).toMatchObject({
    campaign: "2023",
    records: { read: 7, calculated: 7, refused: 0 },
    minimumGroupSize: 5,
    by: ["category"],
    groups: [{ by: { category: "EHPAD" } }],
  });
  const [group] = told.groups;
  const expected = { unit: "jour", asked: 7, ...BY_HAND };
  expect(group.results[RESULT]).toEqual(expected);
  expect(told.total.results[RESULT]).toEqual(expected);
  // Not asked of the category.
  expect(group.results).not.toHaveProperty(["repartition_deficience_principale.autre"]);
});

test("they are rows in CSV, as a French spreadsheet opens them", async () => {
  const region = { establishment: { region: '=cmd|"/c calc"!A1' } };
  const few = { establishment: { region: "Corse" } };
  const lines = [
    ...STAYS.map((answers) => record(answers, region)),
    ...STAYS.slice(0, 5).map((answers) =>
      record(answers, { establishment: { region: "Bretagne" } }),
    ),
    record(STAYS[0]!, few),
  ];
  const { exitCode, bytes } = await runBatch(batchOf(lines), "--par", "region", "--format", "csv");
  expect(exitCode).toBe(0);
  const rows = bytes.toString("utf8").split("\r\n");
  expect(rows[0]).toBe(
    "\uFEFFregion;resultat;reference;libelle;unite;effectif;non_renseigne;sans_objet;non_calculable;premier_quartile;mediane;troisieme_quartile;moyenne;somme;somme_des_numerateurs;somme_des_denominateurs;rapport_des_sommes;secret",
  );
  const head = `${RESULT};P06;Durée moyenne de séjour ou d’accompagnement des personnes sorties;jour`;
  expect(rows.filter((row) => row.includes(`${RESULT};`))).toEqual([
    // One of Corse would be the whole less the others: the first of the smallest goes with it.
    `"'=cmd|""/c calc""!A1";${head};;;;;;;;;;;;;masqué pour protéger un autre groupe`,
    `Bretagne;${head};5;0;0;0;20,00;30,00;40,00;30,00;150;340;10;34,00;`,
    `Corse;${head};;;;;;;;;;;;;effectif inférieur à 5`,
    // 11 figures: 150 + 150 + 40 over 11, 340 + 340 + 160 days over 10 + 10 + 4 leavings.
    `Ensemble;${head};11;1;0;1;20,00;30,00;40,00;30,91;340;840;24;35,00;`,
  ]);
  expect(rows.at(-1)).toBe("");
});

/** Records with a figure in each region; what becomes of each under a minimum of five. */
const MASKING: readonly (readonly [string, Readonly<Record<string, number>>, object])[] = [
  ["all are large enough", { A: 5, B: 6 }, { A: 5, B: 6, total: 11 }],
  ["one is too small", { A: 9, B: 4, C: 7 }, { A: 9, B: "tooFew", C: "complementary", total: 20 }],
  ["two are, enough together", { A: 3, B: 4, C: 7 }, { A: "tooFew", B: "tooFew", C: 7, total: 14 }],
  ["all are", { A: 2, B: 2 }, { A: "tooFew", B: "tooFew", total: "tooFew" }],
  ["all are, enough together", { A: 4, B: 4 }, { A: "tooFew", B: "tooFew", total: 8 }],
];

test.each(MASKING)("groups are hidden: %s", async (_name, sizes, expected) => {
  const lines = Object.entries(sizes).flatMap(([region, size]) =>
    Array.from({ length: size }, () => record(STAYS[0]!, { establishment: { region } })),
  );
  const { out } = await runBatch(batchOf(lines), "--par", "region", "--format", "json");
  const { groups, total } = JSON.parse(out);
  const say = (results: Record<string, { masked?: string; count?: number }>) =>
    results[RESULT]!.masked ?? results[RESULT]!.count;
  const said = groups.map((group: { by: { region: string }; results: never }) => [
    group.by.region,
    say(group.results),
  ]);
  expect({ ...Object.fromEntries(said), total: say(total.results) }).toEqual(expected);
  for (const { results } of groups) {
    if (results[RESULT].masked === undefined) continue;
    expect(Object.keys(results[RESULT])).toEqual(["unit", "masked"]);
  }
});

test("no table gives one establishment away by subtraction of another with one key less", async () => {
  const own = (category: string, region: string, count: number) =>
    Array<string>(count).fill(record(STAYS[0]!, { category, establishment: { region } }));
  const lines = [
    ...[own("EHPAD", "Bretagne", 1), own("EHPAD", "Occitanie", 6)],
    ...[own("IME", "Bretagne", 4), own("IME", "Occitanie", 6)],
  ].flat();
  const { out } = await runBatch(
    batchOf(lines),
    ...["--par", "categorie,region", "--format", "json"],
  );
  const { groups, total } = JSON.parse(out);
  const masked = groups.map(
    ({ results }: never) => (results[RESULT] as { masked?: string }).masked,
  );
  // Bretagne hides five; of a category told elsewhere, 1 or 4 would be left over.
  expect(masked).toEqual(["tooFew", "complementary", "tooFew", "complementary"]);
  expect(total.results[RESULT].count).toBe(17);
});

/** FINESS numbers of records with a figure, under a minimum of five: are they told? */
const ESTABLISHMENTS: readonly (readonly [string, readonly string[], boolean])[] = [
  ["five", ["1", "2", "3", "4", "5"], true],
  ["one five times", ["1", "1", "1", "1", "1"], false],
  ["four and one of them again, with spaces", ["1", "2", "3", "4 4", " 44 "], false],
  ["four and one without number", ["1", "2", "3", "4", ""], true],
  ["none that has a number", ["", "", "", "", " "], true],
];

test.each(ESTABLISHMENTS)("establishments make the minimum: %s", async (_name, numbers, isTold) => {
  const lines = numbers.map((finess) => record(STAYS[0]!, { establishment: { finess } }));
  for (const options of [
    ["--format", "csv"],
    ["--par", "categorie", "--format", "csv"],
  ]) {
    const { out } = await runBatch(batchOf(lines), ...options);
    const rows = out.split("\r\n").filter((row) => row.includes(`${RESULT};`));
    expect(rows).not.toEqual([]);
    for (const row of rows) expect(row.endsWith("effectif inférieur à 5")).toBe(!isTold);
  }
});

test("records are grouped by what they answer and by who they are, in an order of their own", async () => {
  const own = (answers: object, establishment: object, category = "EHPAD") =>
    record({ ...STAYS[0], ...answers }, { establishment, category });
  const five = (line: string) => Array<string>(5).fill(line);
  const lines = [
    ...five(own({ demarche_gpmc: "oui" }, { department: "29" })),
    ...five(own({}, { department: "2A" })),
    ...five(own({ demarche_gpmc: "non" }, {}, "SSIAD")),
    ...five(own({ demarche_gpmc: "non" }, { department: " 29 " })),
    ...five(own({}, { department: "É" })),
  ];
  const options = ["--par", "departement, demarche_gpmc", "--format", "json"];
  const { out } = await runBatch(batchOf(lines), ...options);
  const missing = { absence: "missing" };
  expect(JSON.parse(out).groups.map(({ by }: { by: object }) => by)).toEqual([
    { department: "29", demarche_gpmc: "oui" },
    { department: "29", demarche_gpmc: "non" },
    { department: "2A", demarche_gpmc: missing },
    { department: "É", demarche_gpmc: missing },
    { department: missing, demarche_gpmc: "non" },
  ]);
  const text = await runBatch(batchOf(lines), "--par", "departement,demarche_gpmc");
  expect(text.out).toMatch(/\n2A · non renseigné +5 /);
});

test("an item that the category is not asked has no value for it", async () => {
  const lines = [
    ...Array<string>(5).fill(record({ ...STAYS[0], presence_infirmier_nuit: "oui" })),
    ...Array<string>(5).fill(record(STAYS[0]!, { category: "SAVS" })),
  ];
  const options = ["--par", "presence_infirmier_nuit", "--format", "json"];
  const { out } = await runBatch(batchOf(lines), ...options);
  expect(JSON.parse(out).groups.map(({ by }: { by: object }) => by)).toEqual([
    { presence_infirmier_nuit: "oui" },
    { presence_infirmier_nuit: { absence: "notApplicable" } },
  ]);
});

test("the order of the lines changes nothing", async () => {
  const regions = ["Bretagne", "Corse", "Normandie"];
  const lines = Array.from({ length: 60 }, (_, rank) => {
    const answers = { durees_sejour: rank * 7 + 1, sorties_definitives: (rank % 9) + 1 };
    const category = rank % 4 === 0 ? "SSIAD" : "EHPAD";
    return record(answers, { category, establishment: { region: regions[rank % 3] } });
  });
  const options = ["--par", "categorie,region", "--format"];
  for (const format of ["csv", "json"]) {
    const one = await runBatch(batchOf(lines), ...options, format);
    const two = await runBatch(batchOf(lines.toReversed()), ...options, format);
    expect(two.out).toBe(one.out);
  }
});

test("a key that no record bears is told, with those that they bear", async () => {
  const lines = batchOf([record({}, { establishment: { region: "Corse" } })]);
  const { exitCode, error } = await runBatch(lines, "--par", "regoin");
  expect(exitCode).toBe(0);
  expect(error).toBe(
    "Aucun dossier ne porte « regoin » dans « establishment ». Vouliez-vous dire « region » ? Clés portées : region.\n",
  );
});

test("more groups than anybody reads are refused", async () => {
  const lines = Array.from({ length: 5001 }, (_, rank) =>
    record({}, { establishment: { finess: String(rank) } }),
  );
  const { exitCode, error, out } = await runBatch(batchOf(lines), "--par", "finess");
  expect(exitCode).toBe(1);
  expect(error).toContain("--par fait plus de 5 000 groupes");
  expect(out).toBe("");
});

test("a campaign that sets no minimum has its records calculated, and no statistic told", async () => {
  const { folder } = copyCatalogue();
  const campaign = join(folder, "2023", "campagne.yaml");
  const whole = readFileSync(campaign, "utf8");
  writeFileSync(campaign, whole.replace(/^effectif_minimal_de_groupe:\n(?: .*\n)+/m, ""));
  const run = (...options: readonly string[]) =>
    runCommand(["calculer", "2023", "-", "--lot", "--catalogue", folder, ...options], {
      input: stays,
    });
  const said =
    "La campagne 2023 ne fixe pas « effectif_minimal_de_groupe » : aucune statistique n'est donnée.";
  const text = await run();
  expect(text.exitCode).toBe(0);
  expect(text.out).toContain("7 dossiers lus : 7 calculés");
  expect(text.out).toContain(said);
  expect(text.out).not.toContain("P06");
  for (const options of [
    ["--par", "categorie"],
    ["--format", "csv"],
  ]) {
    const refused = await run(...options);
    expect(refused).toMatchObject({ exitCode: 1, out: "", error: `${said}\n` });
  }
  expect((await run("--format", "json")).exitCode).toBe(0);
});
