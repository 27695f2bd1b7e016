// `millesime grille --dossiers`: a grid per line, in threads; whole, or nothing.

import { spawn } from "node:child_process";
import { once } from "node:events";
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
import { expect, test, vi } from "vitest";
import { PROJECT, runCommand } from "../support/run-command.ts";

/** The file that the disk has no room for. */
const disk = vi.hoisted(() => ({ full: "" }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const writeFile: typeof real.writeFile = async (path, ...rest) => {
    if (disk.full !== "" && String(path).endsWith(disk.full)) {
      const error = new Error("ENOSPC: no space left on device, write");
      throw Object.assign(error, { code: "ENOSPC", syscall: "write" });
    }
    return real.writeFile(path, ...rest);
  };
  return { ...real, writeFile };
});

const line = (finess: string, more: object = {}) =>
  JSON.stringify({
    campaign: "2023",
    category: "EHPAD",
    establishment: { name: `Essai ${finess}`, finess, town: "Bourg" },
    previous: { date_ouverture: "1998-07-14" },
    ...more,
  });

function folderWith(...lines: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), "millesime-test-grilles-"));
  writeFileSync(join(folder, "d.ndjson"), lines.join("\n"));
  return folder;
}

const run = (folder: string, ...options: readonly string[]) =>
  runCommand(
    [
      "grille",
      "2023",
      "--dossiers",
      "d.ndjson",
      "--sortie",
      "grilles",
      "--format",
      "html",
      ...options,
    ],
    { currentFolder: folder },
  );

test("each line has its grid, in a file that bears its number", async () => {
  const folder = folderWith(line("010000001"), "", line("010000002", { category: "CAMSP" }));
  const { exitCode, error, out } = await run(folder);
  expect([exitCode, out]).toEqual([0, ""]);
  // On a slow machine, how far it is comes first.
  expect(error).toMatch(/(^|\n)2 grilles écrites \([\d ,]+ par seconde\)\.\n$/);
  expect(readdirSync(folder).sort()).toEqual(["d.ndjson", "grilles"]);
  expect(readdirSync(join(folder, "grilles")).sort()).toEqual([
    "grille-010000001.html",
    "grille-010000002.html",
  ]);
  const page = readFileSync(join(folder, "grilles/grille-010000001.html"), "utf8");
  expect(page).toContain("Essai 010000001");
  expect(page).toMatch(/14\/07\/1998.*à vérifier/s);
  expect(readFileSync(join(folder, "grilles/grille-010000002.html"), "utf8")).toContain("CAMSP");
});

test("a line that is wrong is told at its place, and the others are written", async () => {
  const folder = folderWith(
    line("010000001"),
    "{",
    line("../../etc/passwd"),
    line(""),
    line("01 000 0001"),
    line("010000006", { campaign: "2022" }),
    line("010000007", { previous: { option_tarifaire: "ancienne" } }),
    line("010000008"),
    line("010000009", { establishment: { name: " ", finess: "010000009", town: "Bourg" } }),
    line("010000010", { establishment: { finess: "010000010" } }),
  );
  const { exitCode, error } = await run(folder);
  expect(exitCode).toBe(1);
  expect(error.match(/^d\.ndjson:.*$/gm)).toEqual([
    "d.ndjson:2",
    "d.ndjson:3#/establishment/finess",
    "d.ndjson:4#/establishment/finess",
    "d.ndjson:5#/establishment/finess",
    "d.ndjson:6#/campaign",
    "d.ndjson:9#/establishment/name",
    "d.ndjson:10#/establishment/name",
  ]);
  expect(error).toContain("Il manque « name » : de quel établissement est-ce ?");
  expect(error).toContain("est déjà celui de la ligne 1");
  expect(error).toMatch(/3 grilles écrites .*, 7 lignes refusées\./);
  // What last year's answer cannot be this year is no fault: it is not offered.
  expect(readdirSync(join(folder, "grilles")).sort()).toEqual([
    "grille-010000001.html",
    "grille-010000007.html",
    "grille-010000008.html",
  ]);
});

test("one category of them, the others counted", async () => {
  const folder = folderWith(line("010000001"), line("010000002", { category: "CAMSP" }));
  const { exitCode, error } = await run(folder, "--categorie", "camsp");
  expect(exitCode).toBe(0);
  expect(error).toContain("1 grille écrite");
  expect(error).toContain("1 ligne hors de CAMSP");
  expect(readdirSync(join(folder, "grilles"))).toEqual(["grille-010000002.html"]);
});

test("a folder that holds something is not touched", async () => {
  const folder = folderWith(line("010000001"));
  await run(folder);
  const { exitCode, error } = await run(folder);
  expect(exitCode).toBe(2);
  expect(error).toContain("« grilles » n'est pas vide");
  expect(readdirSync(folder).sort()).toEqual(["d.ndjson", "grilles"]);
});

test("what a killed batch has left is told with its path, and stays", async () => {
  const folder = folderWith(line("010000001"));
  const ended = spawn(process.execPath, ["-e", ""]);
  await once(ended, "close");
  const left = [
    `grilles.nouveau-${ended.pid}`,
    `grilles.nouveau-${process.ppid}`,
    "grilles.nouveau-x",
  ];
  for (const name of left) mkdirSync(join(folder, name));
  const { exitCode, error } = await run(folder);
  expect(exitCode).toBe(0);
  expect(error.match(/« grilles\.nouveau[^»]*»/g)).toEqual([`« ${left[0]} »`]);
  expect(error).toContain("reste d'une commande arrêtée avant la fin : supprimez-le");
  expect(readdirSync(folder).sort()).toEqual(["d.ndjson", "grilles", ...left].sort());
});

test("without a folder to write, it is wrong usage", async () => {
  const { exitCode, error } = await runCommand(["grille", "2023", "--dossiers", "x.ndjson"]);
  expect([exitCode, error]).toEqual([
    2,
    "Il manque --sortie : le dossier où écrire les grilles.\n",
  ]);
});

test("a file that is not there leaves no folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "millesime-test-grilles-"));
  const { exitCode, error } = await run(folder);
  expect(exitCode).toBe(2);
  expect(error).toContain("« d.ndjson » ne peut pas être lu");
  expect(readdirSync(folder)).toEqual([]);
});

test("a disk that fills up leaves nothing", async () => {
  const folder = folderWith(line("010000001"), line("010000002"), line("010000003"));
  disk.full = "grille-010000002.html";
  try {
    const { exitCode, error } = await run(folder);
    expect(exitCode).toBe(1);
    expect(error).toContain("Le lot ne peut pas être écrit : le disque est plein.");
    expect(readdirSync(folder)).toEqual(["d.ndjson"]);
  } finally {
    disk.full = "";
  }
});

test("asked to stop, it leaves nothing", async () => {
  const lines = Array.from({ length: 400 }, (_, index) => line(`0200${index + 10_000}`));
  const folder = folderWith(...lines);
  const bin = join(PROJECT, "server", "cli", "bin.js");
  const argv = [bin, "grille", "2023", "--dossiers", "d.ndjson", "--sortie", "grilles"];
  const child = spawn(process.execPath, argv, { cwd: folder });
  let error = "";
  child.stderr.on("data", (data: Buffer) => {
    error += data;
  });
  const closed = once(child, "close");
  const fresh = () => readdirSync(folder).find((name) => name.startsWith("grilles.nouveau"));
  // As soon as the first grids are there.
  while (child.exitCode === null) {
    const place = fresh();
    if (place !== undefined && readdirSync(join(folder, place)).length > 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  child.kill("SIGINT");
  const [code] = await closed;
  expect([code, error.trimEnd().split("\n").at(-1)]).toEqual([130, "Interrompu."]);
  expect(existsSync(join(folder, "grilles"))).toBe(false);
  expect(fresh()).toBeUndefined();
});
