// A disk that fills up while a batch is written: it is said in French, and nothing stays.

import { existsSync, mkdirSync, mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { record, runBatch } from "../support/run-batch.ts";

/** The file that the disk has no room for, and the operation that says so. */
const disk = vi.hoisted(() => ({ full: "", operation: "write" }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const refuse = async (syscall: string): Promise<never> => {
    throw Object.assign(new Error(`ENOSPC: no space left on device, ${syscall}`), {
      code: "ENOSPC",
      syscall,
    });
  };
  const isFull = (path: unknown, operation: string) =>
    disk.full !== "" &&
    basename(String(path)).startsWith(disk.full) &&
    disk.operation === operation;
  const open: typeof real.open = async (path, ...rest) => {
    const file = await real.open(path, ...rest);
    if (isFull(path, "write")) file.writeFile = () => refuse("write");
    if (isFull(path, "close")) {
      const close = file.close.bind(file);
      file.close = () => close().then(() => refuse("close"));
    }
    return file;
  };
  const writeFile: typeof real.writeFile = (path, ...rest) =>
    isFull(path, "write") ? refuse("write") : real.writeFile(path, ...rest);
  const mkdir = ((path: string, options: object) =>
    isFull(path, "mkdir") ? refuse("mkdir") : real.mkdir(path, options)) as typeof real.mkdir;
  const mkdtemp = ((prefix: string) =>
    isFull(prefix, "mkdir") ? refuse("mkdtemp") : real.mkdtemp(prefix)) as typeof real.mkdtemp;
  return { ...real, open, writeFile, mkdir, mkdtemp };
});

afterEach(() => {
  disk.full = "";
  vi.unstubAllEnvs();
});

/** Long enough for every file to be written before the last line. */
const lines = Array.from({ length: 600 }, () =>
  record({ durees_sejour: 540, sorties_definitives: 3 }),
).join("\n");

test.each([
  ["rows that wait", "resultats.attente", "write"],
  ["absences", "absences.csv", "write"],
  ["findings, all of them still in memory", "constats.csv", "write"],
  ["statistics", "statistiques.csv", "write"],
  ["results", "resultats.csv", "write"],
  ["columns that wait", "columns", "write"],
  ["columns that are kept", "ligne.f64", "write"],
  ["a file that is closed", "absences.csv", "close"],
  ["the folder itself", "sortie.nouveau", "mkdir"],
  ["the temporary folder", "millesime-lot-", "mkdir"],
])("no room for %s", async (_name, full, operation) => {
  const scratch = mkdtempSync(join(tmpdir(), "millesime-test-disque-"));
  const temporary = join(scratch, "tmp");
  mkdirSync(temporary);
  vi.stubEnv("TMPDIR", temporary);
  Object.assign(disk, { full, operation });
  const { exitCode, out, error } = await runBatch(lines, "--sortie", join(scratch, "sortie"));
  expect(error).toBe(
    "Le lot ne peut pas être écrit : le disque est plein.\nAucun résultat n'est gardé : libérez de la place, ou changez de disque (dossier de --sortie, dossier temporaire TMPDIR), puis recommencez.\n",
  );
  expect(exitCode).toBe(1);
  expect(out).toBe("");
  expect(readdirSync(temporary)).toEqual([]);
  expect(readdirSync(scratch)).toEqual(["tmp"]);
  expect(existsSync(join(scratch, "sortie"))).toBe(false);
});
