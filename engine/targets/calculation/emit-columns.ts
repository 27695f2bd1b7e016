import type { Node, Program } from "../../calculation/program.ts";
import { createWords } from "./create-words.ts";
import { findOverflow } from "./find-overflow.ts";
import { outputWord } from "./output-word.ts";
import type { Part } from "./plan.ts";
import type { ReadWords } from "./words.ts";
import { writeOutside } from "./write-node.ts";

/** `columns` as text: every output of many records of one category, a loop for each part. */
export function emitColumns(program: Program, parts: readonly Part[]): string {
  const overflows = findOverflow(program.nodes);
  const functions = parts.map((part, rank) => emitLoop(program, overflows, part, `columns${rank}`));
  const calls = parts.map((_, rank) => `  columns${rank}(d, p, s, out, from, to);\n`).join("");
  return [...functions, `export function columns(d, p, s, out, from, to) {\n${calls}}\n`].join(
    "\n",
  );
}

const reads: ReadWords = {
  load: (slot) => `d${slot}[i]`,
  previous: (slot) => `p${slot}[i]`,
  known: (place) => `o${place}[i]`,
  outside: (slots) => `s${slots.join("_")}`,
};

function emitLoop(
  { nodes }: Program,
  overflows: readonly boolean[],
  part: Part,
  name: string,
): string {
  const words = createWords(nodes, overflows, part, reads);
  const read = words.reached.flatMap((index) => {
    const place = part.known.get(index);
    return place === undefined ? hoist(nodes[index]!) : [`o${place} = out[${place}]`];
  });
  const written = part.outputs.map(({ place }) => `o${place} = out[${place}]`);
  const outputs = part.outputs.map(
    (output) => `o${output.place}[i] = ${outputWord(output, words)};`,
  );
  const lines = [...words.declarations, ...outputs].map((line) => `    ${line}\n`);
  return [
    `function ${name}(d, p, s, out, from, to) {\n`,
    `  const ${[...new Set([...read, ...written])].join(", ")};\n`,
    `  for (let i = from; i < to; i++) {\n${lines.join("")}  }\n}\n`,
  ].join("");
}

/** What stands before the loop, because it is the same for every record: a constant. */
function hoist(node: Node): readonly string[] {
  switch (node.op) {
    case "load":
      return [`d${node.slot} = d[${node.slot}]`];
    case "previous":
      return [`p${node.slot} = p[${node.slot}]`];
    case "proposed":
      return [`${reads.outside(node.slots)} = ${writeOutside(node.slots)}`];
    default:
      return [];
  }
}
