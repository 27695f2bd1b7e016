import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

export const CATALOGUE = join(import.meta.dirname, "../../catalogue");
export const TOY_CATALOGUE = join(import.meta.dirname, "../golden/toy/catalogue");

/** Every YAML file of a catalogue folder, as a mutable record: tests edit copies. */
export function readCatalogue(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".yaml"))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    paths.map((path) => [relative(folder, path).replaceAll("\\", "/"), readFileSync(path, "utf8")]),
  );
}
