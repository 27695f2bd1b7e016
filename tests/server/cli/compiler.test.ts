import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import { expect, test } from "vitest";
import { copyCatalogue } from "../support/copy-catalogue.ts";
import { PROJECT, runCommand } from "../support/run-command.ts";

const DOSSIER = "catalogue/2023/dossiers/ehpad.yaml";
const scratch = mkdtempSync(join(tmpdir(), "millesime-compiler-"));

function filesOf(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .map((path) => path.split(sep).join("/"))
    .sort();
}

test("writes every artefact and a manifest that seals each; an older folder is replaced", async () => {
  const folder = join(scratch, "dist", "2023");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "left-over.txt"), "older");
  const args = ["compiler", "2023", "--sortie", "dist"];
  const { exitCode, out } = await runCommand(args, { currentFolder: scratch });
  expect(exitCode).toBe(0);
  const files = filesOf(folder);
  expect(out).toContain(`Campagne 2023 : ${files.length} fichiers écrits dans dist/2023`);
  const manifest = JSON.parse(readFileSync(join(folder, "manifest.json"), "utf8"));
  const paths: string[] = manifest.artefacts.map((one: { path: string }) => one.path);
  expect(paths).toEqual(files.filter((path) => path !== "manifest.json"));
  expect(paths).toEqual(
    expect.arrayContaining([
      "calculation.d.ts",
      "calculation.js",
      "form/EHPAD.json",
      "grid/EHPAD.html",
      "grid/EHPAD.json",
      "grid/EHPAD.pdf",
      "grid/EHPAD.xlsx",
      "guide.html",
      "guide.json",
      "guide.pdf",
      "schemas/EHPAD.schema.json",
      "types.d.ts",
    ]),
  );
  for (const { path, sha256, bytes } of manifest.artefacts) {
    const content = readFileSync(join(folder, path));
    expect(createHash("sha256").update(content).digest("hex")).toBe(sha256);
    expect(content.byteLength).toBe(bytes);
  }
  expect(readdirSync(join(scratch, "dist"))).toEqual(["2023"]);
});

test("with errors in the catalogue nothing is written, and what was there stays", async () => {
  const { folder: catalogue, edit } = copyCatalogue();
  edit("2023/fiches/1-prestations/file-active.yaml", "niveau: ", "niveaux: ");
  const folder = join(scratch, "kept", "2023");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "guide.html"), "older");
  const args = ["compiler", "--catalogue", catalogue, "--sortie", join(scratch, "kept")];
  const { exitCode, error } = await runCommand(args);
  expect(exitCode).toBe(1);
  expect(error).toContain("« niveaux »");
  expect(filesOf(join(scratch, "kept"))).toEqual(["2023/guide.html"]);
});

test("an output that cannot be written is told", async () => {
  const args = ["compiler", "2023", "--sortie", join(PROJECT, "package.json")];
  const { exitCode, error } = await runCommand(args);
  expect(exitCode).toBe(2);
  expect(error).toContain("ne peut pas être écrit");
});

test("grille writes a file under a telling name, or on the standard output", async () => {
  const blank = ["grille", "2023", "--categorie", "EHPAD", "--service", "rh"];
  const written = await runCommand(blank, { currentFolder: scratch });
  expect(written.exitCode).toBe(0);
  expect(written.error).toBe("Écrit : grille-2023-EHPAD-rh.xlsx\n");
  const workbook = readFileSync(join(scratch, "grille-2023-EHPAD-rh.xlsx"));
  expect(workbook.subarray(0, 2).toString()).toBe("PK");
  const args = ["grille", "2023", "--dossier", DOSSIER, "--format", "html", "--sortie", "-"];
  const { exitCode, out, error } = await runCommand(args);
  expect(exitCode).toBe(0);
  expect(out).toMatch(/^<!doctype html>/i);
  // The sum of lengths of stay, as the dossier gives it.
  expect(out).toContain("21 750");
  expect(error).toBe("");
});

test("guide writes a tagged PDF, or a page", async () => {
  const path = join(scratch, "guides", "guide.pdf");
  expect((await runCommand(["guide", "2023", "--sortie", path])).exitCode).toBe(0);
  expect(readFileSync(path).subarray(0, 5).toString()).toBe("%PDF-");
  const page = await runCommand(["guide", "2023", "--format", "html", "--sortie", "-"]);
  expect(page.out).toContain('lang="fr"');
  expect(existsSync(join(PROJECT, "guide-2023.html"))).toBe(false);
});

test("the guide of every campaign but the first says what changes since the one before", async () => {
  const pageOf = async (year: string) =>
    (await runCommand(["guide", year, "--format", "html", "--sortie", "-"])).out;
  expect(await pageOf("2023")).toContain(">Ce qui change depuis 2022</h2>");
  expect(await pageOf("2022")).not.toContain("Ce qui change depuis");
});
