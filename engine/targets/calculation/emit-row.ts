import type { Program } from "../../calculation/program.ts";
import { createWords } from "./create-words.ts";
import { findOverflow } from "./find-overflow.ts";
import { outputWord } from "./output-word.ts";
import type { Part } from "./plan.ts";
import type { ReadWords } from "./words.ts";
import { writeOutside } from "./write-node.ts";

/** `row` as text: every output of one record, part by part. */
export function emitRow(program: Program, parts: readonly Part[]): string {
  const overflows = findOverflow(program.nodes);
  const functions = parts.map((part, rank) => emitPart(program, overflows, part, `row${rank}`));
  const calls = parts.map((_, rank) => `  row${rank}(d, p, s, out);\n`).join("");
  return [...functions, `export function row(d, p, s, out) {\n${calls}}\n`].join("\n");
}

const reads: ReadWords = {
  load: (slot) => `d[${slot}]`,
  previous: (slot) => `p[${slot}]`,
  known: (place) => `out[${place}]`,
  outside: writeOutside,
};

function emitPart(
  program: Program,
  overflows: readonly boolean[],
  part: Part,
  name: string,
): string {
  const words = createWords(program.nodes, overflows, part, reads);
  const outputs = part.outputs.map(
    (output) => `out[${output.place}] = ${outputWord(output, words)};`,
  );
  const lines = [...words.declarations, ...outputs].map((line) => `  ${line}\n`);
  return `function ${name}(d, p, s, out) {\n${lines.join("")}}\n`;
}
