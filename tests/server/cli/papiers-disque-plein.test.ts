// A disk that fills up while one paper is written: the one that was there stays, and no half of another.

import {
  mkdtempSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { runCommand } from "../support/run-command.ts";

const disk = vi.hoisted(() => ({ isFull: false }));

/** Takes the first kilobyte of what it is given. */
vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof import("node:fs/promises")>();
  const fill = async (write: (half: Uint8Array) => Promise<void>, content: unknown) => {
    await write(Buffer.from(content as Uint8Array).subarray(0, 1024));
    const error = new Error("ENOSPC: no space left on device, write");
    throw Object.assign(error, { code: "ENOSPC", syscall: "write" });
  };
  const open: typeof real.open = async (path, ...rest) => {
    const file = await real.open(path, ...rest);
    const write = file.writeFile.bind(file);
    if (disk.isFull) file.writeFile = (content) => fill(write, content);
    return file;
  };
  const writeFile: typeof real.writeFile = (path, content, options) =>
    disk.isFull
      ? fill((half) => real.writeFile(path, half, options), content)
      : real.writeFile(path, content, options);
  return { ...real, open, writeFile };
});

afterEach(() => {
  disk.isFull = false;
});

const DOSSIER = join(import.meta.dirname, "../../../catalogue/2023/dossiers/ehpad.yaml");
const makeFolder = () => mkdtempSync(join(tmpdir(), "millesime-test-papier-"));

test.each([
  ["grille", "2023", "--categorie", "EHPAD", "--format", "html"],
  ["guide", "2023", "--format", "html"],
  ["changements", "2023", "--format", "html"],
  ["dossier", "2023", DOSSIER, "--format", "html"],
])("no room for the paper of %s", async (...words) => {
  const folder = makeFolder();
  const run = () => runCommand([...words, "--sortie", "a/p.html"], { currentFolder: folder });
  expect((await run()).error).toBe("Écrit : a/p.html\n");
  const path = join(folder, "a", "p.html");
  const whole = readFileSync(path, "utf8");
  expect(whole.trimEnd()).toMatch(/<\/html>$/);
  writeFileSync(path, "la bonne version d'avant");
  disk.isFull = true;
  const { exitCode, error } = await run();
  expect([exitCode, error]).toEqual([
    1,
    "« a/p.html » ne peut pas être écrit : le disque est plein.\n",
  ]);
  expect(readFileSync(path, "utf8")).toBe("la bonne version d'avant");
  expect(readdirSync(join(folder, "a"))).toEqual(["p.html"]);
});

test("a link is written through, a device too, a folder is not", async () => {
  const folder = makeFolder();
  const run = (output: string) =>
    runCommand(["guide", "2023", "--format", "html", "--sortie", output], {
      currentFolder: folder,
    });
  symlinkSync("loin.html", join(folder, "lien.html"));
  expect((await run("lien.html")).exitCode).toBe(0);
  expect(statSync(join(folder, "loin.html")).size).toBeGreaterThan(10_000);
  expect((await run("/dev/null")).exitCode).toBe(0);
  expect((await run(".")).exitCode).toBe(2);
  expect(readdirSync(folder).sort()).toEqual(["lien.html", "loin.html"]);
});
