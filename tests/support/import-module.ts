import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type {
  Calculator,
  ColumnsFunction,
  RowFunction,
} from "../../engine/calculation/calculator.ts";

/** What calculation.js exports. */
export type CalculationModule = Calculator & {
  readonly row: RowFunction;
  readonly campaign: string;
  readonly hash: string;
  readonly slots: Readonly<Record<string, number>>;
};

/** What columns.js exports. */
export interface ColumnsModule {
  readonly columns: ColumnsFunction;
  readonly campaign: string;
  readonly hash: string;
}

/** Writes the text of a module where nothing else is, and gives its path. */
export function writeModule(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), "millesime-module-")), "calculation.mjs");
  writeFileSync(file, text);
  return file;
}

/** Imports the text of a calculation.js, leaving no file behind. */
export function importModule(text: string): Promise<CalculationModule> {
  return importText(text) as Promise<CalculationModule>;
}

/** Imports the text of a columns.js in the same way. */
export function importColumns(text: string): Promise<ColumnsModule> {
  return importText(text) as Promise<ColumnsModule>;
}

function importText(text: string): Promise<unknown> {
  return import(`data:text/javascript;base64,${Buffer.from(text, "utf8").toString("base64")}`);
}
