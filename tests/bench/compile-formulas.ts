// From the texts of 600 formulas to the texts of their modules. Budget: 60 ms.
import type { Program } from "../../engine/calculation/program.ts";
import type { Formula } from "../../engine/formula/formula.ts";
import { parseFormula } from "../../engine/formula/parse-formula.ts";
import { compileProgram } from "../../engine/targets/calculation/compile.ts";
import { emitCalculationModule, emitColumnsModule } from "../../engine/targets/calculation/emit.ts";
import { assembleProgram, createWorldLowering, readSound } from "./util/build-program.ts";
import { type Duration, measure } from "./util/measure.ts";
import { printTable } from "./util/print-table.ts";
import { readFormulas, type WrittenFormula } from "./util/read-formulas.ts";
import { readWorld, type World } from "./util/read-world.ts";
import { sayBudget } from "./util/say-budget.ts";

/** The sixty, under so many names. */
const SUFFIXES = Array.from({ length: 10 }, (_, rank) => `_${rank}`);
const BUDGET = 60;

export async function benchCompileFormulas(): Promise<void> {
  const world = readWorld(SUFFIXES);
  const items = new Set(world.scope.names);
  const written = SUFFIXES.flatMap((suffix) => readFormulas(suffix, items));
  const read = () => written.map((one) => readSound(world, one));
  const formulas = read();
  const program = lowerAll(world, written, formulas);
  const plan = compileProgram(program);
  const options = { warmUp: 800, runs: 21 };
  const steps: readonly (readonly [name: string, run: () => unknown])[] = [
    ["parse, check", read],
    ["lower to nodes", () => lowerAll(world, written, formulas)],
    ["split in parts", () => compileProgram(program)],
    ["emit the row module", () => emitCalculationModule(plan)],
    ["emit the columns module", () => emitColumnsModule(plan)],
  ];
  const rows = [["", "ms", "fastest", "budget"]];
  const sum = { median: 0, fastest: 0 };
  const say = (name: string, { median, fastest }: Duration, budget?: number): void => {
    rows.push([name, median.toFixed(1), fastest.toFixed(1), sayBudget(median, budget)]);
  };
  for (const [name, run] of steps) {
    const duration = await measure(run, options);
    sum.median += duration.median;
    sum.fastest += duration.fastest;
    say(name, duration);
  }
  say("in all", sum, BUDGET);
  say("parse alone", await measure(() => written.map(parse), options));
  printTable(`Compile ${written.length} formulas, ${program.nodes.length} nodes`, rows);
}

function parse({ formule }: WrittenFormula): unknown {
  return parseFormula(formule, () => {});
}

function lowerAll(
  world: World,
  written: readonly WrittenFormula[],
  formulas: readonly Formula[],
): Program {
  const lowering = createWorldLowering(world);
  const roots = formulas.map((formula) => lowering.lower(formula));
  return assembleProgram(world, written, lowering, roots);
}
