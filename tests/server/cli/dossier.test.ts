// A submission printed with what it gives: read and refused as `calculer` does.

import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../support/run-command.ts";

const DOSSIER = "catalogue/2023/dossiers/ehpad.yaml";

/** A submission file of these answers, as the command reads it. */
function submission(answers: object, establishment?: object): string {
  return JSON.stringify({
    campaign: "2023",
    category: "EHPAD",
    answers,
    ...(establishment === undefined ? {} : { establishment }),
  });
}

test("prints a worked submission as a PDF, the same bytes each time", async () => {
  const first = await runCommand(["dossier", "2023", DOSSIER, "--sortie", "-"]);
  expect(first.exitCode).toBe(0);
  expect(first.bytes.subarray(0, 5).toString("latin1")).toBe("%PDF-");
  expect(first.bytes.includes("/CreationDate")).toBe(false);
  const again = await runCommand(["dossier", "2023", DOSSIER, "--sortie", "-"]);
  expect(again.bytes.equals(first.bytes)).toBe(true);
});

test("is named after the submission, here", async () => {
  const currentFolder = mkdtempSync(join(tmpdir(), "dossier-"));
  writeFileSync(join(currentFolder, "tilleuls.json"), submission({}));
  const { exitCode, error } = await runCommand(
    ["dossier", "2023", "tilleuls.json", "--format", "html"],
    { currentFolder },
  );
  expect(error).toContain("Écrit : dossier-2023-EHPAD-tilleuls.html");
  expect(exitCode).toBe(0);
  const html = readFileSync(join(currentFolder, "dossier-2023-EHPAD-tilleuls.html"), "utf8");
  expect(html).toContain("non renseigné");
});

test("reads the standard input, and says whose record it is", async () => {
  const establishment = { name: "Les Tilleuls <b>", finess: "990000001", town: "Villebourg" };
  const { exitCode, out } = await runCommand(
    ["dossier", "2023", "-", "--format", "html", "--sortie", "-"],
    { input: submission({ effectif_31_12: 92 }, establishment) },
  );
  expect(exitCode).toBe(0);
  expect(out).toContain(
    "<title>Dossier de la campagne 2023, Les Tilleuls &lt;b&gt;, FINESS 990000001",
  );
  expect(out).toContain("<dd>Villebourg</dd>");
  expect(out).toMatch(/92 personnes/);
});

test("refuses a faulty submission with the place of each fault, and writes nothing", async () => {
  const { exitCode, out, error } = await runCommand(["dossier", "2023", "-", "--sortie", "-"], {
    input: submission({ inconnue: 1, effectif_31_12: "douze" }),
  });
  expect(exitCode).toBe(1);
  expect(out).toBe("");
  expect(error).toContain("-#/answers/inconnue");
  expect(error).toContain("-#/answers/effectif_31_12");
  expect(error).toContain("2 erreurs : rien n'est écrit.");
});
