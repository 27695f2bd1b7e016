import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { copyCatalogue } from "../support/copy-catalogue.ts";
import { runCommand } from "../support/run-command.ts";

const SHEET = "2023/fiches/1-prestations/duree-moyenne-sejour.yaml";

test("the project's catalogue has no error, and its last line counts what it holds", async () => {
  const { exitCode, out } = await runCommand(["verifier", "2023"]);
  const last = out.trim().split("\n").at(-1);
  expect(last).toMatch(/^Campagne 2023 : aucune erreur, .*\d+ indicateurs/);
  expect(exitCode).toBe(0);
});

test("errors are told with their place from the current folder, the line and a caret; exit 1", async () => {
  const { folder, edit } = copyCatalogue();
  edit(SHEET, "durees_sejour / sorties_definitives", "durees_sejours / sorties_definitives");
  edit("2023/fiches/1-prestations/file-active.yaml", "niveau: ", "niveaux: ");
  // The shape of one file is wrong: linking, where the other is found, waits for it.
  const args = ["verifier", "2023", "--catalogue", "catalogue"];
  const currentFolder = join(folder, "..");
  const broken = await runCommand(args, { currentFolder });
  expect(broken.exitCode).toBe(1);
  expect(broken.out).toMatch(/^catalogue\/2023\/fiches\/1-prestations\/file-active\.yaml:\d+:1$/m);
  expect(broken.out).toContain("« niveaux »");
  edit("2023/fiches/1-prestations/file-active.yaml", "niveaux: ", "niveau: ");
  const linked = await runCommand(args, { currentFolder });
  // The ninth line is « formule: | »; its text begins on the tenth, after two spaces.
  expect(linked.out).toContain(`catalogue/${SHEET}:10:3\n`);
  expect(linked.out).toContain("« durees_sejours »");
  expect(linked.out).toContain("  durees_sejours / sorties_definitives\n");
  expect(linked.out).toContain("^^^^^^^^^^^^^^\n");
  expect(linked.out.trim().split("\n").at(-1)).toMatch(/^1 erreur, /);
  expect(linked.exitCode).toBe(1);
});

test("--format json tells the same facts with English keys", async () => {
  const { folder, edit } = copyCatalogue();
  edit(SHEET, "durees_sejour / sorties_definitives", "durees_sejours / sorties_definitives");
  const args = ["verifier", "2023", "--catalogue", folder, "--format", "json"];
  const { exitCode, out } = await runCommand(args);
  expect(exitCode).toBe(1);
  const { campaigns } = JSON.parse(out);
  expect(campaigns).toMatchObject([
    {
      campaign: "2023",
      errors: 1,
      diagnostics: [
        { code: "LIEN-001", severity: "error", file: SHEET, line: 10, column: 3, endColumn: 17 },
      ],
    },
  ]);
});

test("--provenance lists every line that no public source attests, with its reason", async () => {
  const { folder, edit } = copyCatalogue();
  const all = ["verifier", "2023", "--catalogue", folder, "--provenance", "--format", "json"];
  const before = JSON.parse((await runCommand(all)).out).campaigns[0].provenance;
  edit(
    SHEET,
    "provenance: { statut: atteste, sources: [HEL, DMT, GE16, R17, X21, X23] }",
    "provenance: { statut: reconstitue, sources: [HEL], raison: Essai. }",
  );
  const after = JSON.parse((await runCommand(all)).out).campaigns[0].provenance;
  expect(after).toHaveLength(before.length + 1);
  expect(after).toContainEqual({
    kind: "indicator",
    id: "duree_moyenne_sejour",
    reference: "P06",
    label: expect.stringContaining("Durée moyenne de séjour"),
    status: "reconstructed",
    reason: "Essai.",
    sources: ["HEL"],
    file: SHEET,
    line: expect.any(Number),
  });
  const { exitCode, out } = await runCommand(all.slice(0, 5));
  expect(exitCode).toBe(0);
  expect(out).toContain(`${SHEET}:`);
  expect(out).toContain("indicateur P06 ");
  expect(out).toContain(`${after.length} lignes non attestées.`);
});

test("without a campaign, all of them are checked, and one line is said of each", async () => {
  const { folder } = copyCatalogue();
  mkdirSync(join(folder, "2021"));
  writeFileSync(join(folder, "2021", "campagne.yaml"), "campagne: '2021'\n");
  const { exitCode, out } = await runCommand(["verifier", "--catalogue", folder]);
  expect(exitCode).toBe(1);
  expect(out).toMatch(/^Campagne 2021 : \d+ erreurs/m);
  expect(out).toMatch(/^Campagne 2023 : aucune erreur/m);
});
