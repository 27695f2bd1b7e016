// A program as closures, one for each node: where code may not be made from text, and for programs
// that will not be run often enough to be worth a module.
import { finite } from "./arithmetic.ts";
import type { RowFunction } from "./calculator.ts";
import { createRegisters } from "./create-registers.ts";
import type { Program } from "./program.ts";

export function createClosures({ nodes, results, controls }: Program): RowFunction {
  const roots = [...results, ...controls].map(({ root }) => root);
  const { registers, fill } = createRegisters(nodes, roots);
  return (d, p, s, out) => {
    fill(d, p, s);
    for (let place = 0; place < roots.length; place++) {
      out[place] = finite(registers[roots[place]!]!);
    }
  };
}
