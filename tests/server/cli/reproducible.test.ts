// The same bytes from two clones in different folders, languages and time zones. That the order in
// which files are listed changes nothing is for tests/engine/pipeline.test.ts.

import { execFile } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";

const ROOT = join(import.meta.dirname, "../../..");
const YEAR = "2023";
const folders: string[] = [];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

test("two clones give the same artefacts, byte for byte", async () => {
  const [first, second] = await Promise.all([
    compileIn("short", { LANG: "C", TZ: "UTC" }),
    compileIn("a much/deeper folder é", {
      LANG: "fr_FR.UTF-8",
      LC_ALL: "fr_FR.UTF-8",
      TZ: "Pacific/Auckland",
    }),
  ]);
  expect([...second!.keys()]).toEqual([...first!.keys()]);
  expect(first!.size).toBeGreaterThan(50);
  const different = [...first!]
    .filter(([path, bytes]) => !bytes.equals(second!.get(path)!))
    .map(([path]) => path);
  expect(different).toEqual([]);
});

async function compileIn(
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<ReadonlyMap<string, Buffer>> {
  const base = mkdtempSync(join(tmpdir(), "millesime-"));
  folders.push(base);
  const clone = join(base, name);
  for (const folder of ["engine", "renderer", "server", "catalogue"]) copy(folder, clone);
  for (const file of ["package.json", "tsconfig.json"]) cpSync(join(ROOT, file), join(clone, file));
  symlinkSync(join(ROOT, "node_modules"), join(clone, "node_modules"));
  const args = ["server/cli/bin.js", "compiler", YEAR, "--sortie", "dist"];
  await promisify(execFile)(process.execPath, args, {
    cwd: clone,
    env: { ...process.env, ...environment },
  });
  const output = join(clone, "dist", YEAR);
  return new Map(filesBelow(output).map((path) => [path, readFileSync(join(output, path))]));
}

function copy(folder: string, clone: string): void {
  for (const path of filesBelow(join(ROOT, folder))) {
    mkdirSync(dirname(join(clone, folder, path)), { recursive: true });
    cpSync(join(ROOT, folder, path), join(clone, folder, path));
  }
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
}
