// Rewrites every file that is generated from another and kept in the repository.

import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { writeDeclarations } from "./generate-declarations.ts";
import { generateRaw } from "./generate-raw.ts";
import { writeRuntime } from "./generate-runtime.ts";
import { writeTemplates } from "./generate-templates.ts";
import { writeTerritories } from "./generate-territories.ts";

/** To add one: a function that writes it, and its line here. */
const generators: readonly (() => Promise<void>)[] = [
  writeRuntime,
  writeDeclarations,
  writeRaw,
  writeTemplates,
  writeTerritories,
];

for (const generate of generators) await generate();

async function writeRaw(): Promise<void> {
  writeFileSync(join(import.meta.dirname, "../../engine/check/raw.ts"), await generateRaw());
}
