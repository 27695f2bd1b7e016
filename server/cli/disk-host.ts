// The catalogue as files of a folder: the only door between the engine and the disk.

import { readdir, readFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import type { Host } from "../../engine/index.ts";

/** Whatever may pass for YAML: the engine refuses names of its own accord, and says so. */
const CATALOGUE_FILE = /\.ya?ml$|^publication\.json$/i;

/**
 * Lists YAML files and publications below `folder` and nothing else. Hidden files and folders are
 * ignored; links are not followed. `readFile` rejects a path that would leave the folder.
 */
export function createDiskHost(folder: string): Host {
  const root = resolve(folder);
  return {
    listFiles: async (below) => {
      const start = inside(root, below);
      const found = await walk(start);
      return found.map((path) => relative(root, path).split(sep).join("/"));
    },
    readFile: async (path) => readFile(inside(root, path), "utf8"),
  };
}

function inside(root: string, path: string): string {
  const full = resolve(root, ...path.split("/"));
  if (full === root || full.startsWith(root + sep)) return full;
  throw new Error(`Outside the catalogue: ${path}`);
}

async function walk(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(nothingWhenMissing);
  const found = entries
    .filter((entry) => !entry.name.startsWith("."))
    .map((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return walk(path);
      return entry.isFile() && CATALOGUE_FILE.test(entry.name) ? [path] : [];
    });
  return (await Promise.all(found)).flat();
}

function nothingWhenMissing(error: NodeJS.ErrnoException): [] {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return [];
  throw error;
}
