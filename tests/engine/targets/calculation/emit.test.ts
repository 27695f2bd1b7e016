import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Program } from "../../../../engine/calculation/program.ts";
import { compileProgram } from "../../../../engine/targets/calculation/compile.ts";
import { emitCalculation, emitModule } from "../../../../engine/targets/calculation/emit.ts";
import { dataLiteral, textLiteral } from "../../../../engine/targets/calculation/literal.ts";
import { buildFormulaProgram } from "../../../support/build-formula-program.ts";
import { units } from "../../../support/formula-sample.ts";
import { areDeclarationsCurrent } from "../../../support/generate-declarations.ts";
import { isRuntimeCurrent } from "../../../support/generate-runtime.ts";
import { importModule, writeModule } from "../../../support/import-module.ts";

const program: Program = buildFormulaProgram([
  {
    id: "taux",
    source: "100 * sorties / effectif",
    expectation: { mode: "indicator", unit: units.pourcent! },
  },
]);
const submission = { campaign: "9999", category: "A", answers: { sorties: 1, effectif: 4 } };

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
    const declarations = emitCalculation(compileProgram(program))[1]?.content ?? "";
    writeFileSync(join(folder, "types.d.ts"), types);
    writeFileSync(join(folder, "calculation.d.ts"), String(declarations));
    writeFileSync(join(folder, "consumer.ts"), consumer);
    const options = ["--noEmit", "--strict", "--target", "es2022", "--module", "nodenext"];
    const compiler = join(import.meta.dirname, "../../../../node_modules/.bin/tsc");
    // Without --skipLibCheck: the declarations themselves are checked.
    return spawnSync(compiler, [...options, "consumer.ts"], { cwd: folder, encoding: "utf8" })
      .stdout;
  };
  const names = "blockedBy calculate campaign dependants encode explain hash program row slots";
  const consumer = [
    `import { visibility, ${names.split(" ").join(", ")} } from "./calculation.js";`,
    'const given = { category: "A" };',
    "const { d, p, s } = encode(given);",
    "row(d, p, s, new Float64Array(1));",
    "const result = calculate(given).results.taux;",
    'export const figure = result === undefined || "absence" in result ? 0 : result.value;',
    'export const why = result && "absence" in result ? result.reason : undefined;',
    'export const isZero: boolean = why === "zeroDenominator";',
    "export const terms = explain(given, campaign)?.terms.map(({ label }) => label);",
    "export const waiting = blockedBy(given).map(({ item, results }) => item + results.length);",
    "export const rest = [visibility(given).x, dependants(hash).controls, program, slots.x];",
    "",
  ].join("\n");
  expect(check(consumer)).toBe("");
  expect(check(consumer.replace('"zeroDenominator"', '"zero"'))).toContain("consumer.ts(8,");
});

test("the module exports what it promises, and nothing else", async () => {
  const module = await importModule(emitModule(compileProgram(program)));
  expect(Object.keys(module).sort()).toEqual(
    "blockedBy calculate campaign dependants encode explain hash program row slots visibility".split(
      " ",
    ),
  );
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

test("the module has no import and runs where code cannot be made from text", () => {
  const text = emitModule(compileProgram(program));
  expect(text).not.toMatch(/^\s*import\b|\bimport\(|\brequire\(|\beval\(|new Function/m);
  const file = writeModule(text);
  const script = `${file.slice(0, -4)}-run.mjs`;
  const given = JSON.stringify(submission);
  writeFileSync(
    script,
    `import { calculate } from ${JSON.stringify(file)};\n` +
      `process.stdout.write(JSON.stringify(calculate(${given}).results.taux));\n`,
  );
  const printed = execFileSync(
    process.execPath,
    ["--disallow-code-generation-from-strings", script],
    { encoding: "utf8" },
  );
  expect(JSON.parse(printed)).toEqual({ value: 25, unit: "unite", display: "25,00" });
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
  const text = emitModule(compileProgram(hostile));
  expect(text).not.toMatch(/<\/script|<!--|[\u2028\u2029\0]/);
  const module = await importModule(text);
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
  expect(first?.map(({ path }) => path)).toEqual(["calculation.js", "calculation.d.ts"]);
});
