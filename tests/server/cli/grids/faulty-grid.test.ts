// `grille --dossiers` when the grid of a line cannot be made.

import { mkdtempSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { runCommand } from "../../support/run-command.ts";

vi.mock("../../../../server/cli/grids/grid-pool.ts", () => ({
  createGridPool: () => ({
    make: async (_plan: unknown, request: { establishment: { name: string } }) =>
      request.establishment.name === "Étrange"
        ? { fault: "Error: this text\ncannot be set" }
        : { bytes: new Uint8Array([60]) },
    close: async () => undefined,
  }),
}));

const line = (finess: string, name: string) =>
  JSON.stringify({ campaign: "2023", category: "EHPAD", establishment: { name, finess } });

test("it is told at its line, the others are written, and the code is 1", async () => {
  const folder = mkdtempSync(join(tmpdir(), "millesime-test-grilles-"));
  const lines = [
    line("010000001", "Avant"),
    line("010000002", "Étrange"),
    line("010000003", "Après"),
  ];
  writeFileSync(join(folder, "d.ndjson"), lines.join("\n"));
  const argv = ["grille", "2023", "--dossiers", "d.ndjson", "--sortie", "grilles"];
  const { exitCode, error } = await runCommand(argv, { currentFolder: folder });
  expect(exitCode).toBe(1);
  expect(error).toContain("d.ndjson:2\n  La grille n'a pas pu être faite : ");
  expect(error).toContain("« Error: this text\uFFFDcannot be set »");
  expect(error).toMatch(/2 grilles écrites .*, 1 ligne refusée\.\n$/);
  expect(readdirSync(join(folder, "grilles")).sort()).toEqual([
    "grille-010000001.xlsx",
    "grille-010000003.xlsx",
  ]);
});
