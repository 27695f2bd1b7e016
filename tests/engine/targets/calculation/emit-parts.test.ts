// What generated code does not do twice, and how long it may become.
import { expect, test } from "vitest";
import type { Node, NodeIndex } from "../../../../engine/calculation/program.ts";
import { compileProgram } from "../../../../engine/targets/calculation/compile.ts";
import {
  emitCalculationModule,
  emitColumnsModule,
} from "../../../../engine/targets/calculation/emit.ts";
import { createBackEnds } from "../../../support/back-ends.ts";
import { programOf } from "../../../support/program-of.ts";

/** The functions of a module, without what it carries of the engine. */
function functionsOf(text: string): string {
  const [first] = /^function .*$/m.exec(text) ?? [];
  return text.slice(text.indexOf(first!));
}

test("what earlier parts have left is read, not computed again", () => {
  const lines = Array.from({ length: 20 }, (_, slot): Node => ({ op: "load", slot }));
  const total = lines.length;
  const shares = lines.map((_, line): Node => ({ op: "divide", args: [line, total] }));
  const nodes: Node[] = [...lines, { op: "sum", args: lines.map((_, line) => line) }, ...shares];
  const roots = [total, ...shares.map((_, line) => total + 1 + line)];
  const plan = compileProgram(programOf(nodes, roots), { row: 10, columns: 10 });
  expect(plan.columnParts.length).toBeGreaterThan(2);
  const columns = functionsOf(emitColumnsModule(plan));
  expect(columns.match(/d17\[i\]/g)).toHaveLength(2);
  expect(columns).toContain("o20[i] = finite((d19[i] / o0[i]));");
  const row = functionsOf(emitCalculationModule(plan));
  expect(row).toContain("out[20] = finite((d[19] / out[0]));");
});

test("a condition that another condition has chosen is written once, however deep", async () => {
  const nodes: Node[] = [
    { op: "load", slot: 0 },
    { op: "constant", value: 0 },
    { op: "compare", comparison: ">", tolerance: 0, args: [0, 1] },
    { op: "compare", comparison: "<", tolerance: 0, args: [0, 1] },
  ];
  let root: NodeIndex = 2;
  for (let level = 1; level <= 60; level++) {
    root = nodes.push({ op: "select", args: [root, 2, 3] }) - 1;
  }
  const program = programOf(nodes, [root]);
  expect(functionsOf(emitColumnsModule(compileProgram(program))).length).toBeLessThan(20_000);
  // Of 1, every level is true. Of −1, levels are false and true in turn.
  for (const { row } of await createBackEnds(program)) {
    const found = [1, -1, Number.NaN].map((value) => {
      const out = new Float64Array(1);
      row(Float64Array.of(value), new Float64Array(1), new Uint8Array(1), out);
      return out[0];
    });
    expect(found).toEqual([1, 0, Number.NaN]);
  }
});
