// The folder that a batch writes: whole or not at all, and the same figures as records alone.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import type { Calculation } from "../../../engine/index.ts";
import { readWorkedCampaigns } from "../../support/worked-submissions.ts";
import { record, runBatch } from "../support/run-batch.ts";
import { runCommand } from "../support/run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "millesime-test-sortie-"));

/** Rows of a CSV file by title; no text of these tests holds an end of line. */
function readRows(folder: string, name: string): readonly Readonly<Record<string, string>>[] {
  const text = readFileSync(join(folder, name), "utf8");
  expect(text.startsWith("\uFEFF")).toBe(true);
  expect(text.endsWith("\r\n")).toBe(true);
  const [titles = [], ...rows] = text
    .slice(1, -2)
    .split("\r\n")
    .map((row) =>
      [...row.matchAll(/(?<=^|;)(?:="(\d+)"|"((?:[^"]|"")*)"|([^;"]*))(?=;|$)/g)].map(
        ([, code, quoted, bare]) => code ?? quoted?.replaceAll('""', '"') ?? bare!,
      ),
    );
  return rows.map((cells) => {
    expect(cells).toHaveLength(titles.length);
    return Object.fromEntries(titles.map((title, rank) => [title, cells[rank]!]));
  });
}

function readColumn(folder: string, file: string): readonly number[] {
  const bytes = readFileSync(join(folder, "colonnes", file));
  return Array.from({ length: bytes.length / 8 }, (_, rank) => bytes.readDoubleLE(8 * rank));
}

const campaigns = await readWorkedCampaigns();

describe.each(campaigns)("$compilation.campaign.year", ({ compilation, cases }) => {
  const { year, program } = compilation.campaign;
  const folder = join(scratch, `worked-${year}`);
  /** By line, less one: what each submission gives alone. */
  let alone: readonly Calculation[] = [];

  beforeAll(async () => {
    const input = cases.map(({ submission }) => JSON.stringify(submission)).join("\n");
    const args = ["calculer", year, "-", "--lot", "--format", "json", "--sortie", folder];
    const { exitCode, bytes } = await runCommand(args, { input });
    expect(exitCode).toBe(0);
    alone = String(bytes)
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line) as Calculation);
  });

  test("results are those of each submission, rounded, absences in words", () => {
    const rows = readRows(folder, "resultats.csv");
    expect(rows.map((row) => [row.ligne, row.categorie])).toEqual(
      cases.map(({ submission }, rank) => [String(rank + 1), submission.category]),
    );
    for (const [rank, { fill }] of alone.entries()) {
      const rate = Number(rows[rank]!.taux_de_remplissage!.replace(",", "."));
      // Rounded down to a tenth: only a submission that lacks nothing is full.
      expect(fill.rate - rate).toBeGreaterThan(-1e-9);
      expect(fill.rate - rate).toBeLessThan(0.1);
    }
    for (const { id, decimals } of program.results) {
      for (const [rank, { results }] of alone.entries()) {
        const [result, cell] = [results[id]!, rows[rank]![id]!];
        if ("absence" in result) expect(cell).toBe(result.display);
        else {
          expect(cell).toMatch(decimals === 0 ? /^-?\d+$/ : RegExp(`^-?\\d+,\\d{${decimals}}$`));
          // Half of the last decimal, and what a tie loses in binary.
          const half = 0.5 * 10 ** -decimals * (1 + 1e-9);
          const distance = Math.abs(Number(cell.replace(",", ".")) - result.value);
          expect(distance).toBeLessThanOrEqual(half);
        }
      }
    }
  });

  test("columns hold every bit of the figures, and NaN", () => {
    const lines = readColumn(folder, "ligne.f64");
    const categories = readColumn(folder, "categorie.f64");
    expect(lines.toSorted((a, b) => a - b)).toEqual(cases.map((_, rank) => rank + 1));
    expect(categories.map((rank) => program.categories[rank])).toEqual(
      lines.map((line) => cases[line - 1]!.submission.category),
    );
    for (const { id, ratio } of program.results) {
      const figures = lines.map((line) => {
        const result = alone[line - 1]!.results[id]!;
        return "absence" in result ? Number.NaN : result.value;
      });
      expect(readColumn(folder, `resultats/${id}.f64`)).toEqual(figures);
      if (ratio === undefined) continue;
      const numerators = readColumn(folder, `numerateurs/${id}.f64`);
      const denominators = readColumn(folder, `denominateurs/${id}.f64`);
      for (const [rank, figure] of figures.entries()) {
        if (Number.isNaN(figure)) continue;
        const found = (ratio.factor * numerators[rank]!) / denominators[rank]!;
        expect(Math.abs(found - figure)).toBeLessThanOrEqual(1e-12 * Math.abs(figure));
      }
    }
    const description = JSON.parse(readFileSync(join(folder, "colonnes/colonnes.json"), "utf8"));
    expect(description).toMatchObject({
      campaign: year,
      hash: program.hash,
      records: cases.length,
    });
    for (const { file } of description.columns)
      expect(readColumn(folder, file)).toHaveLength(cases.length);
  });

  test("absences and findings are rows, with what blocks", () => {
    const absences = alone.flatMap(({ results }, rank) => {
      const { category } = cases[rank]!.submission;
      return program.results.flatMap(({ id, appliesTo }) => {
        const result = results[id]!;
        if (!("absence" in result) || !appliesTo.includes(category)) return [];
        return [[String(rank + 1), category, id, result.display, result.because.join(" ")]];
      });
    });
    const said = readRows(folder, "absences.csv").map((row) => [
      row.ligne,
      row.categorie,
      row.resultat,
      row.motif === "" ? row.absence : `${row.absence}\u00A0: ${row.motif}`,
      row.donnees,
    ]);
    expect(said).toEqual(absences);
    const findings = alone.flatMap(({ findings }, rank) =>
      findings.map(({ control, line = "", message, items }) => [
        String(rank + 1),
        control,
        line,
        message,
        items.join(" "),
      ]),
    );
    const rows = readRows(folder, "constats.csv");
    expect(
      rows.map((row) => [row.ligne, row.controle, row.modalite, row.message, row.donnees]),
    ).toEqual(findings);
  });
});

test("establishments are columns, in the order one looks for them; formulas are texts", async () => {
  const folder = join(scratch, "establishments");
  const lines = [
    { zone: "@SUM(A1)", region: "Corse" },
    { finess: "0990000011", statut2: "-1+2", status: "public", department: "01" },
    { region: '=HYPERLINK("x";"y")', zone: "\t=1" },
  ].map((establishment) => record({}, { establishment }));
  const { exitCode } = await runBatch(lines.join("\n"), "--sortie", folder);
  expect(exitCode).toBe(0);
  const rows = readRows(folder, "resultats.csv");
  expect(Object.keys(rows[0]!).slice(0, 9)).toEqual([
    "ligne",
    "finess",
    "region",
    "departement",
    "statut",
    "zone",
    "statut2",
    "categorie",
    "taux_de_remplissage",
  ]);
  expect(rows.map(({ departement, statut }) => [departement, statut])).toContainEqual([
    "01",
    "public",
  ]);
  const said = rows.map(({ finess, region, zone, statut2 }) => [finess, region, zone, statut2]);
  const none = "non renseigné";
  expect(said).toEqual([
    [none, "Corse", "'@SUM(A1)", none],
    ["0990000011", none, none, "'-1+2"],
    [none, `'=HYPERLINK("x";"y")`, "'\t=1", none],
  ]);
});

test("statistics are those that are printed", async () => {
  const folder = join(scratch, "statistics");
  const stays = Array(6)
    .fill(record({ durees_sejour: 9, sorties_definitives: 2 }))
    .join("\n");
  const options = ["--par", "categorie", "--format", "csv", "--sortie", folder];
  const { bytes } = await runBatch(stays, ...options);
  expect(readFileSync(join(folder, "statistiques.csv"))).toEqual(bytes);
  const rows = readRows(folder, "statistiques.csv");
  expect(rows.find((row) => row.resultat === "duree_moyenne_sejour")).toMatchObject({
    categorie: "EHPAD",
    effectif: "6",
    mediane: "4,50",
  });
});

test("refused lines are left out of a folder that is written all the same", async () => {
  const folder = join(scratch, "refused");
  const { exitCode } = await runBatch(`${record({})}\n{\n${record({})}`, "--sortie", folder);
  expect(exitCode).toBe(1);
  expect(readRows(folder, "resultats.csv").map(({ ligne }) => ligne)).toEqual(["1", "3"]);
  expect(readColumn(folder, "ligne.f64")).toEqual([1, 3]);
  expect(readdirSync(folder).sort()).toEqual([
    "absences.csv",
    "colonnes",
    "constats.csv",
    "resultats.csv",
    "statistiques.csv",
  ]);
});

test("a folder that holds something is left as it is; an empty one is filled", async () => {
  const taken = join(scratch, "taken");
  mkdirSync(taken);
  writeFileSync(join(taken, "mine.txt"), "mine");
  const refused = await runBatch(record({}), "--sortie", taken);
  expect(refused.exitCode).toBe(2);
  expect(refused.error).toContain("n'est pas vide : videz-le ou nommez-en un autre.");
  expect(readdirSync(taken)).toEqual(["mine.txt"]);
  const empty = join(scratch, "empty");
  mkdirSync(empty);
  expect((await runBatch(record({}), "--sortie", empty)).exitCode).toBe(0);
  expect(existsSync(join(empty, "resultats.csv"))).toBe(true);
  expect(readdirSync(scratch).filter((name) => name.includes("nouveau"))).toEqual([]);
});

test("when the batch cannot go on, no folder is left", async () => {
  const folder = join(scratch, "stopped");
  const lines = Array.from({ length: 5001 }, (_, rank) =>
    record({}, { establishment: { finess: String(rank) } }),
  );
  const { exitCode } = await runBatch(lines.join("\n"), "--par", "finess", "--sortie", folder);
  expect(exitCode).toBe(1);
  expect(readdirSync(scratch).filter((name) => name.startsWith("stopped"))).toEqual([]);
});
