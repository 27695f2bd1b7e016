import type { Columns } from "../../../engine/calculation/create-columns.ts";
import type { Program } from "../../../engine/calculation/program.ts";
import { buildProgram } from "./build-program.ts";
import { readFormulas } from "./read-formulas.ts";
import { readWorld } from "./read-world.ts";
import { type Gaps, sampleColumns } from "./sample-columns.ts";

/** The program of the sixty formulas, and records for it. */
export interface Sample {
  readonly program: Program;
  readonly columns: Columns;
}

export function loadSample(count: number, gaps: Gaps): Sample {
  const world = readWorld();
  return {
    program: buildProgram(world, readFormulas()),
    columns: sampleColumns(world.draws, count, gaps),
  };
}
