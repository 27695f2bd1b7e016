// Every repair that the formula language offers, and those that it must not.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Edit } from "../../../engine/formula/edit.ts";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { scope, units } from "../../support/formula-sample.ts";

interface Case {
  readonly nom: string;
  readonly formule: string;
  readonly mode?: "condition";
  readonly unite?: string;
  readonly devient?: string;
  readonly car?: string;
}

const cases: readonly Case[] = parse(
  readFileSync(join(import.meta.dirname, "formulas.yaml"), "utf8"),
);

function faultsOf(source: string, { mode, unite = "" }: Case) {
  const expectation: Expectation =
    mode === undefined ? { mode: "indicator", unit: units[unite]! } : { mode };
  return readFormula(source, scope, expectation).faults;
}

/** The first of those that overlap, and those that stand apart. */
function edit(source: string, fixes: readonly Edit[]): string {
  let text = "";
  let from = 0;
  for (const fix of fixes) {
    if (fix.start < from) continue;
    text += source.slice(from, fix.start) + fix.text;
    from = fix.end;
  }
  return text + source.slice(from);
}

/** Every repair of each round, as long as the language has some. */
function repair(source: string, one: Case): string {
  let text = source;
  for (let round = 0; round < 10; round++) {
    const fixes = faultsOf(text, one).flatMap(({ fix }) => fix ?? []);
    if (fixes.length === 0) return text;
    text = edit(text, fixes);
  }
  throw new Error(`${one.nom}: still repairing ${text}`);
}

describe.each(cases)("$nom", (one) => {
  test("becomes what it must, and stays so", () => {
    const repaired = repair(one.formule, one);
    expect(repaired).toBe(one.devient ?? one.formule);
    expect(repair(repaired, one)).toBe(repaired);
  });

  test("is at fault before; a sure repair leaves nothing to say", () => {
    expect(faultsOf(one.formule, one)).not.toEqual([]);
    expect(one.devient === undefined).toBe(one.car !== undefined);
    if (one.devient !== undefined) expect(faultsOf(one.devient, one)).toEqual([]);
  });
});
