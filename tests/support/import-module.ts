import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Calculator, RowFunction } from "../../engine/calculation/calculator.ts";

/** What an emitted calculation module exports. */
export type CalculationModule = Calculator & {
  readonly row: RowFunction;
  readonly campaign: string;
  readonly hash: string;
  readonly slots: Readonly<Record<string, number>>;
};

/** Writes the text of a module where nothing else is, and gives its path. */
export function writeModule(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "millesime-module-")), "calculation.mjs");
  writeFileSync(file, text);
  return file;
}

/** Imports the text of an emitted calculation module, leaving no file behind. */
export function importModule(text: string): Promise<CalculationModule> {
  return import(`data:text/javascript;base64,${Buffer.from(text, "utf8").toString("base64")}`);
}
