import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { createColumns } from "../../../../engine/calculation/create-columns.ts";
import type { Program } from "../../../../engine/calculation/program.ts";
import { compileProgram } from "../../../../engine/targets/calculation/compile.ts";
import {
  emitCalculation,
  emitCalculationModule,
  emitColumnsModule,
} from "../../../../engine/targets/calculation/emit.ts";
import { dataLiteral, textLiteral } from "../../../../engine/targets/calculation/literal.ts";
import { buildFormulaProgram } from "../../../support/build-formula-program.ts";
import { units } from "../../../support/formula-sample.ts";
import { areDeclarationsCurrent } from "../../../support/generate-declarations.ts";
import { isRuntimeCurrent } from "../../../support/generate-runtime.ts";
import { importColumns, importModule, writeModule } from "../../../support/import-module.ts";

const program: Program = buildFormulaProgram([
  {
    id: "taux",
    source: "100 * sorties / effectif",
    expectation: { mode: "indicator", unit: units.pourcent! },
  },
]);
const submission = { campaign: "9999", category: "A", answers: { sorties: 1, effectif: 4 } };

const EXPORTS = [
  ...["blockedBy", "calculate", "calculateRow", "campaign", "columnPlaces", "columnStates"],
  ...["dependants", "encode", "explain", "hash", "program", "row", "slots", "visibility"],
];

test("the runtime inside the module is the engine as it is now (npm run generate)", async () => {
  expect(await isRuntimeCurrent()).toBe(true);
});

test("the declarations beside it are the engine's types as they are now (npm run generate)", () => {
  expect(areDeclarationsCurrent()).toBe(true);
});

test("a program written against the declarations compiles, one that misreads them does not", () => {
  const folder = mkdtempSync(join(tmpdir(), "millesime-declarations-"));
  const check = (consumer: string): string => {
    const types = "export interface Submission { readonly category: string }\n";
    writeFileSync(join(folder, "types.d.ts"), types);
    for (const { path, content } of emitCalculation(compileProgram(program))) {
      if (path.endsWith(".d.ts")) writeFileSync(join(folder, path), content);
    }
    writeFileSync(join(folder, "consumer.ts"), consumer);
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
    const compiler = join(import.meta.dirname, "../../../../node_modules/.bin/tsc");
    // Without --skipLibCheck: the declarations themselves are checked.
    return spawnSync(compiler, [...options, "consumer.ts"], { cwd: folder, encoding: "utf8" })
      .stdout;
  };
  const consumer = [
    `import { ${EXPORTS.join(", ")} } from "./calculation.js";`,
    'import { columns, hash as columnsHash } from "./columns.js";',
    'const given = { category: "A" };',
    "const { d, p, s } = encode(given);",
    "row(d, p, s, new Float64Array(1));",
    "calculateRow(given, new Float64Array(1));",
    "const result = calculate(given).results.taux;",
    'export const figure = result === undefined || "absence" in result ? 0 : result.value;',
    'export const why = result && "absence" in result ? result.reason : undefined;',
    'export const isZero: boolean = why === "zeroDenominator";',
    "export const terms = explain(given, campaign)?.terms.map(({ label }) => label);",
    "export const waiting = blockedBy(given).map(({ item, results }) => item + results.length);",
    "const out = Array.from({ length: columnPlaces.count }, () => new Float64Array(1));",
    'columns([d], [p], columnStates("A"), out, 0, 1);',
    "export const below = columnPlaces.ratios.map(({ denominator }) => out[denominator]);",
    "export const isSame: boolean = hash === columnsHash;",
    "export const rest = [visibility(given).x, dependants(hash).controls, program, slots.x];",
    "",
  ].join("\n");
  expect(check(consumer)).toBe("");
  expect(check(consumer.replace('"zeroDenominator"', '"zero"'))).toContain("consumer.ts(10,");
});

test("the module exports what it promises, and nothing else", async () => {
  const module = await importModule(emitCalculationModule(compileProgram(program)));
  expect(Object.keys(module).sort()).toEqual(EXPORTS);
  expect(module.campaign).toBe("9999");
  expect(module.slots["par_niveau.moyen"]).toBe(15);
  expect(module.program).toEqual(program);
  const out = new Float64Array(1);
  const d = new Float64Array(program.slotCount).fill(Number.NaN);
  d[module.slots.sorties!] = 1;
  d[module.slots.effectif!] = 4;
  module.row(d, d, new Uint8Array(program.slotCount), out);
  expect(out[0]).toBe(25);
});

test("columns.js gives figures and the terms of ratios, place by place", async () => {
  const plan = compileProgram(program);
  const { columnPlaces, columnStates, slots } = await importModule(emitCalculationModule(plan));
  const module = await importColumns(emitColumnsModule(plan));
  expect(Object.keys(module).sort()).toEqual(["campaign", "columns", "hash"]);
  expect([module.campaign, module.hash]).toEqual([program.campaign, program.hash]);
  const ratios = [{ result: 0, numerator: 1, denominator: 2 }];
  expect(columnPlaces).toEqual({ results: 1, controls: 0, ratios, count: 3 });
  const { d, p } = createColumns(program.slotCount, 4);
  d[slots.sorties!]!.set([9, 1, 0, 5]);
  d[slots.effectif!]!.set([9, 4, 0]);
  const out = [0, 1, 2].map(() => new Float64Array(4));
  module.columns(d, p, columnStates("A"), out, 1, 4);
  expect(out.map((place) => [...place])).toEqual([
    [0, 25, Number.NaN, Number.NaN],
    [0, 1, 0, 5],
    [0, 4, 0, Number.NaN],
  ]);
});

const CODE_FROM_ELSEWHERE = /^\s*import\b|\bimport\(|\brequire\(|\beval\(|new Function/m;

test("no module has an import, and they run where code cannot be made from text", () => {
  const plan = compileProgram(program);
  const [calculation, columns] = [emitCalculationModule(plan), emitColumnsModule(plan)];
  for (const text of [calculation, columns]) expect(text).not.toMatch(CODE_FROM_ELSEWHERE);
  const script = writeModule(
    [
      `import { calculate, encode } from ${JSON.stringify(writeModule(calculation))};`,
      `import { columns } from ${JSON.stringify(writeModule(columns))};`,
      `const given = ${JSON.stringify(submission)};`,
      "const { d, p, s } = encode(given);",
      "const out = [0, 1, 2].map(() => new Float64Array(1));",
      "const single = (year) => Array.from(year, (value) => Float64Array.of(value));",
      "columns(single(d), single(p), s, out, 0, 1);",
      "process.stdout.write(JSON.stringify([calculate(given).results.taux, out[0][0]]));",
    ].join("\n"),
  );
  const flags = ["--disallow-code-generation-from-strings"];
  const printed = execFileSync(process.execPath, [...flags, script], { encoding: "utf8" });
  expect(JSON.parse(printed)).toEqual([{ value: 25, unit: "unite", display: "25,00" }, 25]);
});

const HOSTILE = [
  "\"; throw new Error('out'); \"",
  "'); throw new Error('out'); ('",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: hostile on purpose
  "`${globalThis.process.exit(1)}`",
  "</script><script>alert(1)</script>",
  "<!--",
  "line\u2028separator\u2029and\u0000nul",
  "back\\slash\\",
  "*/ throw 1 /*",
  "__proto__",
];

test("hostile labels and ids never leave their strings", async () => {
  const elements = program.elements.map((element, rank) => ({
    ...element,
    label: HOSTILE[rank % HOSTILE.length]!,
    symbol: HOSTILE[(rank + 1) % HOSTILE.length]!,
  }));
  const [result] = program.results;
  const results = HOSTILE.map((id) => ({ ...result!, id, label: id }));
  const hostile: Program = { ...program, campaign: HOSTILE[3]!, elements, results };
  const plan = compileProgram(hostile);
  const [text, columns] = [emitCalculationModule(plan), emitColumnsModule(plan)];
  for (const one of [text, columns]) expect(one).not.toMatch(/<\/script|<!--|[\u2028\u2029\0]/);
  const module = await importModule(text);
  expect((await importColumns(columns)).campaign).toBe(hostile.campaign);
  expect(module.program).toEqual(hostile);
  expect(Object.keys(module.calculate(submission).results)).toEqual(HOSTILE);
  expect(Object.prototype).not.toHaveProperty("value");
});

test.each(HOSTILE)("%j comes back from its literals as it was", (text) => {
  const parsed = JSON.parse(textLiteral(text)) as string;
  expect(parsed).toBe(text);
  const inside = dataLiteral({ [text]: text }).slice("JSON.parse('".length, -"')".length);
  expect(inside).not.toMatch(/(?<!\\)(?:\\\\)*'/);
});

test("the same program gives the same bytes", () => {
  const [first, second] = [1, 2].map(() =>
    emitCalculation(compileProgram(structuredClone(program))),
  );
  expect(first).toEqual(second);
  expect(first?.map(({ path }) => path)).toEqual([
    ...["calculation.js", "calculation.d.ts", "columns.js", "columns.d.ts"],
  ]);
});
