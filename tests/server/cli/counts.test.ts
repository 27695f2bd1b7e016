// What `verifier` counts, and the README's account of why these figures are not those of the sources.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Campaign } from "../../../engine/index.ts";
import { countLines, printCounts } from "../../../server/cli/util/count-lines.ts";
import { PROJECT, runCommand } from "../support/run-command.ts";

const attested = { status: "attested", sources: ["S"] };
const reconstructed = { status: "reconstructed", sources: [], reason: "R" };
const toComplete = { status: "toComplete", sources: [], reason: "R" };

function line(id: string, provenance: object): object {
  return { id, code: id, label: id, provenance, origin: { file: "f", start: 0, end: 0 } };
}

const campaign = {
  ...line("2031", attested),
  year: "2031",
  title: "Campagne",
  platforms: [line("principale", attested)],
  categories: [line("A", attested), line("B", attested)],
  codeLists: [],
  dimensions: [line("gir", reconstructed)],
  blocks: [
    { elements: [line("x", attested), line("y", reconstructed)] },
    { elements: [line("z", toComplete)] },
  ],
  indicators: [line("i", reconstructed)],
  controls: [line("k", toComplete), line("l", toComplete)],
} as unknown as Campaign;

test("lines are counted kind by kind, by what attests them; the campaign itself is not one", () => {
  const none = { total: 0, attested: 0, reconstructed: 0, toComplete: 0 };
  expect(countLines(campaign)).toEqual({
    categories: { ...none, total: 2, attested: 2 },
    dataElements: { total: 3, attested: 1, reconstructed: 1, toComplete: 1 },
    indicators: { ...none, total: 1, reconstructed: 1 },
    controls: { ...none, total: 2, toComplete: 2 },
    codeLists: none,
    dimensions: { ...none, total: 1, reconstructed: 1 },
  });
});

test("the table is aligned, a row for each kind", () => {
  expect(printCounts(countLines(campaign))).toBe(
    [
      "               total  attesté  reconstitué  à compléter",
      "catégories         2        2            0            0",
      "données            3        1            1            1",
      "indicateurs        1        0            1            0",
      "contrôles          2        0            0            2",
      "nomenclatures      0        0            0            0",
      "dimensions         1        0            1            0",
      "",
    ].join("\n"),
  );
});

/** Tables of two columns: what, and how many; the last row is the sum. */
function accounts(section: string): ReadonlyMap<string, readonly number[]> {
  const tables = section
    .split("\n\n")
    .flatMap((paragraph) => (paragraph.startsWith("| ") ? [paragraph.trim().split("\n")] : []));
  return new Map(
    tables.map(([head = "", , ...rows]) => [
      head.split("|")[1]!.trim(),
      rows.map((row) => Number(row.split("|").at(-2)!.replaceAll("*", "").replace("−", "-"))),
    ]),
  );
}

test("the README accounts for each difference between the sources and the campaign", async () => {
  const readme = readFileSync(join(PROJECT, "catalogue/README.md"), "utf8");
  const [, section = ""] = /### Ce que compte le catalogue\n([\s\S]*?)\n### /.exec(readme) ?? [];
  const told = accounts(section);
  const { out } = await runCommand(["verifier", "2023", "--format", "json"]);
  const { counts } = JSON.parse(out).campaigns[0];
  expect([...told.keys()]).toEqual(["catégories", "indicateurs", "données", "contrôles"]);
  for (const figures of told.values()) {
    expect(figures.length).toBeGreaterThan(2);
    const steps = figures.slice(0, -1);
    expect(steps.reduce((sum, step) => sum + step, 0)).toBe(figures.at(-1));
  }
  const totals = [counts.categories, counts.indicators, counts.dataElements, counts.controls];
  expect([...told.values()].map((figures) => figures.at(-1))).toEqual(
    totals.map(({ total }) => total),
  );
  for (const count of Object.values<Record<string, number>>(counts)) {
    expect(count.attested! + count.reconstructed! + count.toComplete!).toBe(count.total);
  }
});
