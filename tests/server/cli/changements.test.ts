import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runCommand } from "../support/run-command.ts";

const scratch = mkdtempSync(join(tmpdir(), "changements-"));

test("writes a PDF under a telling name, or a page on the standard output", async () => {
  const written = await runCommand(["changements", "2023", "--categorie", "ehpad"], {
    currentFolder: scratch,
  });
  expect([written.exitCode, written.error]).toEqual([0, "Écrit : changements-2023-EHPAD.pdf\n"]);
  const pdf = readFileSync(join(scratch, "changements-2023-EHPAD.pdf"));
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-");
  const args = ["changements", "2023", "--categorie", "IME", "--format", "html", "--sortie", "-"];
  const { exitCode, out, error } = await runCommand(args);
  expect([exitCode, error]).toEqual([0, ""]);
  expect(out).toContain("Depuis la campagne 2022");
  expect(out).toContain("<ins>");
});

test("without a category, tells what changes for all; since any earlier campaign", async () => {
  const args = ["changements", "2024", "--depuis", "2022", "--format", "html", "--sortie", "-"];
  const { exitCode, out } = await runCommand(args);
  expect(exitCode).toBe(0);
  expect(out).toContain("<h1>Ce qui change</h1>");
  expect(out).toContain("Les campagnes 2022 et 2024 ne se suivent pas");
  expect(out).toContain("Ce qui n’est pas attesté");
});

test("between campaigns that do not follow, no answer of last year is said to be offered", async () => {
  const args = ["changements", "2024", "--depuis", "2022", "--categorie", "EHPAD"];
  const { out } = await runCommand([...args, "--format", "html", "--sortie", "-"]);
  expect(out).toContain("<h1>Ce qui change pour moi</h1>");
  expect(out).not.toMatch(/l[’']an dernier|une année plus tard/i);
});

test("a category that is new is told so in a sentence", async () => {
  const args = ["changements", "2024", "--categorie", "SAA", "--format", "html", "--sortie", "-"];
  expect((await runCommand(args)).out).toContain(
    "tout ce que la campagne 2024 lui demande est nouveau",
  );
});

test.each([
  [["changements", "2022"], "La campagne 2022 est la première du catalogue"],
  [["changements", "2023", "--depuis", "2024"], "La campagne 2024 ne précède pas 2023"],
  [["changements", "2023", "--depuis", "2023"], "La campagne 2023 ne précède pas 2023"],
  [["changements", "2023", "--depuis", "2021"], "La campagne « 2021 » n'existe pas."],
  [["changements", "2023", "--categorie", "EHPAC"], "Vouliez-vous dire « EHPAD » ?"],
  [["changements", "2023", "--format", "xlsx"], "xlsx"],
])("%s is wrong usage, said in a sentence", async (argv, sentence) => {
  const { exitCode, error } = await runCommand(argv, { currentFolder: scratch });
  expect(exitCode).toBe(2);
  expect(error).toContain(sentence);
});
