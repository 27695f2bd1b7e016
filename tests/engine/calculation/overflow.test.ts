// A figure beyond doubles is absent at once, whatever carries it and whatever then looks at it.
import { describe, expect, test } from "vitest";
import type { Node, NodeIndex } from "../../../engine/calculation/program.ts";
import { createBackEnds } from "../../support/back-ends.ts";
import { programOf } from "../../support/program-of.ts";

const nodes: Node[] = [];
const add = (node: Node): NodeIndex => nodes.push(node) - 1;

const large = add({ op: "load", slot: 0 });
const negative = add({ op: "negate", args: [large] });
const missing = add({ op: "load", slot: 1 });
const tenth = add({ op: "constant", value: 0.1 });
const seven = add({ op: "constant", value: 7 });
const isTrue = add({ op: "constant", value: 1 });
const isFalse = add({ op: "constant", value: 0 });

/** 1e308 and the like, made larger than any double. */
const origins: Readonly<Record<string, NodeIndex>> = {
  add: add({ op: "add", args: [large, large] }),
  subtract: add({ op: "subtract", args: [negative, large] }),
  multiply: add({ op: "multiply", args: [large, large] }),
  divide: add({ op: "divide", args: [large, tenth] }),
  sum: add({ op: "sum", args: [large, large, large] }),
  sumAvailable: add({ op: "sumAvailable", args: [large, missing, large] }),
};
const beyond = origins.multiply!;

const carriers: Readonly<Record<string, NodeIndex>> = {
  ...origins,
  negate: add({ op: "negate", args: [beyond] }),
  absolute: add({ op: "absolute", args: [beyond] }),
  round: add({ op: "round", decimals: 2, args: [beyond] }),
  proposed: add({ op: "proposed", slots: [0], args: [beyond] }),
  coalesce: add({ op: "coalesce", args: [missing, beyond] }),
  "select, true": add({ op: "select", args: [isTrue, beyond, seven] }),
  "select, false": add({ op: "select", args: [isFalse, seven, beyond] }),
};

/** What looks at a figure, and what it must give of one that is absent. */
const readers: Readonly<Record<string, readonly [(carrier: NodeIndex) => Node, number]>> = {
  minimum: [(carrier) => ({ op: "minimum", args: [carrier, seven] }), Number.NaN],
  maximum: [(carrier) => ({ op: "maximum", args: [seven, carrier] }), Number.NaN],
  less: [(carrier) => compare("<", carrier, seven), Number.NaN],
  equal: [(carrier) => compare("=", seven, carrier), Number.NaN],
  different: [(carrier) => compare("<>", carrier, seven), Number.NaN],
  isEmpty: [(carrier) => ({ op: "isEmpty", args: [carrier] }), 1],
  coalesce: [(carrier) => ({ op: "coalesce", args: [carrier, seven] }), 7],
  sumAvailable: [(carrier) => ({ op: "sumAvailable", args: [carrier, seven] }), 7],
  divisor: [(carrier) => ({ op: "divide", args: [seven, carrier] }), Number.NaN],
  year: [(carrier) => ({ op: "year", args: [carrier] }), Number.NaN],
};

function compare(comparison: "<" | "=" | "<>", left: NodeIndex, right: NodeIndex): Node {
  return {
    op: "compare",
    comparison,
    tolerance: comparison === "<" ? 0 : 0.5,
    args: [left, right],
  };
}

const expected: Record<string, number> = {};
const roots: NodeIndex[] = [];
for (const [carrier, index] of Object.entries(carriers)) {
  expected[carrier] = Number.NaN;
  roots.push(index);
  for (const [reader, [read, value]] of Object.entries(readers)) {
    expected[`${reader} of ${carrier}`] = value;
    roots.push(add(read(index)));
  }
}

// One part for all: what an earlier part leaves is settled already.
const backEnds = await createBackEnds(programOf(nodes, roots), { row: 1000, columns: 1000 });

describe.each(backEnds)("$name", ({ row }) => {
  test("a figure beyond doubles is absent for all that reads it", () => {
    const d = Float64Array.of(1.7e308, Number.NaN);
    const out = new Float64Array(roots.length);
    row(d, new Float64Array(2), new Uint8Array(2), out);
    const found = Object.keys(expected).map((name, place) => [name, out[place]]);
    expect(Object.fromEntries(found)).toEqual(expected);
  });
});
