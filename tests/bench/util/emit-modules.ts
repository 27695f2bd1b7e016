import type { Program } from "../../../engine/calculation/program.ts";
import { compileProgram } from "../../../engine/targets/calculation/compile.ts";
import {
  emitCalculationModule,
  emitColumnsModule,
} from "../../../engine/targets/calculation/emit.ts";
import {
  type CalculationModule,
  type ColumnsModule,
  importColumns,
  importModule,
} from "../../support/import-module.ts";

/** What the engine emits for a program, loaded. */
export interface Modules {
  readonly calculation: CalculationModule;
  readonly columns: ColumnsModule;
}

export async function emitModules(program: Program): Promise<Modules> {
  const plan = compileProgram(program);
  return {
    calculation: await importModule(emitCalculationModule(plan)),
    columns: await importColumns(emitColumnsModule(plan)),
  };
}
