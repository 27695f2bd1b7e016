// The departments of France, their regions and how many live there, from the official list.

import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const TARGET = join(import.meta.dirname, "../../server/cli/simulation/territories.json");
const FOLDER = "@etalab/decoupage-administratif/data";

interface Department {
  readonly code: string;
  readonly nom: string;
  readonly region: string;
  /** « metro », « drom », or « com », where establishments are not registered. */
  readonly zone: string;
}

interface Town {
  readonly type: string;
  readonly departement?: string;
  readonly population?: number;
}

/** The text of `server/cli/simulation/territories.json`, as it must be. */
export function generateTerritories(): string {
  const read = createRequire(import.meta.url);
  const departments: readonly Department[] = read(`${FOLDER}/departements.json`);
  const towns: readonly Town[] = read(`${FOLDER}/communes.json`);
  const people = new Map<string, number>();
  for (const { type, departement = "", population = 0 } of towns) {
    if (type !== "commune-actuelle") continue;
    people.set(departement, (people.get(departement) ?? 0) + population);
  }
  const lines = departments
    .filter(({ zone }) => zone === "metro" || zone === "drom")
    .map(({ code, nom, region }) => ({ code, name: nom, region, weight: people.get(code) ?? 0 }))
    .map(writeLine);
  return `[\n${lines.join(",\n")}\n]\n`;
}

/** As the formatter of the project writes it. */
function writeLine(territory: object): string {
  const fields = Object.entries(territory).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`,
  );
  return `  { ${fields.join(", ")} }`;
}

/** Whether the file is what the official list gives. */
export function areTerritoriesCurrent(): boolean {
  return readFileSync(TARGET, "utf8") === generateTerritories();
}

/** Writes the file. */
export async function writeTerritories(): Promise<void> {
  writeFileSync(TARGET, generateTerritories());
}
