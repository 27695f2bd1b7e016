// The entry application as static files, built when it is missing or older than what it is made of.

import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { replaceFolder } from "./util/replace-folder.ts";

/** What the bundle is made of, beside its own folder. */
const SOURCES = ["renderer", "engine", "package.json"];

export interface BuiltApplication {
  readonly folder: string;
  /** False when the one already there was fresh. */
  readonly built: boolean;
}

/** `packageFolder` holds `renderer/`; the bundle goes to `dist/app` below it. */
export async function buildApplication(packageFolder: string): Promise<BuiltApplication> {
  const folder = join(packageFolder, "dist", "app");
  const builtAt = await modifiedAt(join(folder, "index.html"));
  const newest = await Promise.all(SOURCES.map((name) => newestIn(join(packageFolder, name))));
  if (builtAt > Math.max(...newest)) return { folder, built: false };
  const fresh = `${folder}.nouveau-${process.pid}`;
  await runVite(packageFolder, fresh);
  await replaceFolder(fresh, folder);
  return { folder, built: true };
}

/** In a process of its own: what a bundler needs of memory, a server must not keep for its life. */
async function runVite(packageFolder: string, output: string): Promise<void> {
  const require = createRequire(join(packageFolder, "package.json"));
  const vite = join(dirname(require.resolve("vite/package.json")), "bin", "vite.js");
  const config = join(packageFolder, "renderer", "app", "vite.config.ts");
  const options = ["--config", config, "--outDir", output, "--emptyOutDir", "--logLevel", "error"];
  await promisify(execFile)(process.execPath, [vite, "build", ...options], { cwd: packageFolder });
}

/** The latest change below a path, in milliseconds; 0 when there is nothing. */
async function newestIn(path: string): Promise<number> {
  const entries = await readdir(path, { withFileTypes: true, recursive: true }).catch(() => []);
  const files = entries.filter((entry) => entry.isFile());
  const times = files.map((file) => modifiedAt(join(file.parentPath ?? file.path, file.name)));
  return Math.max(await modifiedAt(path), ...(await Promise.all(times)));
}

async function modifiedAt(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  return found?.mtimeMs ?? 0;
}
