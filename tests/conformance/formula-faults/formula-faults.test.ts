// Faulty formulas and everything that must be said of each: all its faults, in order of place, at the
// exact characters, each with what to do about it.
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import type { Expectation } from "../../../engine/formula/expectation.ts";
import { readFormula } from "../../../engine/formula/read-formula.ts";
import { boundedScope } from "../../support/bounded-sample.ts";
import { levels, modes, units } from "../../support/formula-sample.ts";

interface FaultyFormula {
  readonly nom: string;
  readonly formule: string;
  readonly mode?: "controle" | "condition" | "message";
  /** Of an indicator, which it is without mode. */
  readonly unite?: string;
  readonly par?: "niveau" | "mode";
  /** One of the 21 of the study. */
  readonly etude?: "oui";
  readonly fautes: readonly AwaitedFault[];
}

interface AwaitedFault {
  readonly code: string;
  readonly extrait: string;
  readonly message: string;
  readonly piste: string;
}

/** From FORMULE-011 on, the formula still means something. */
const WARNINGS = /^FORMULE-01[1-8]$/;

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => file.endsWith(".yaml"));
const tables = files.map((file) => {
  const cases = parse(readFileSync(`${folder}/${file}`, "utf8")) as readonly FaultyFormula[];
  return [file, cases] as const;
});
const all = tables.flatMap(([, cases]) => cases);

function expectationOf({ mode, unite, par }: FaultyFormula): Expectation {
  const lines = par === undefined ? {} : { lines: par === "mode" ? modes : levels };
  switch (mode) {
    case "controle":
      return { mode: "control", tolerance: 0, ...lines };
    case "condition":
      return { mode: "condition" };
    case "message":
      return { mode: "value", ...lines };
    default:
      return { mode: "indicator", unit: units[unite!]!, ...lines };
  }
}

test("the table is that of the study, and many more", () => {
  expect(all.filter(({ etude }) => etude === "oui")).toHaveLength(21);
  expect(all.length).toBeGreaterThan(90);
  const written = all.map(({ formule, mode, unite }) => `${mode ?? unite}: ${formule}`);
  expect(written.filter((one, rank) => written.indexOf(one) !== rank)).toEqual([]);
});

describe.each(tables)("%s", (_, cases) => {
  test.each(cases.map((one) => [one.nom, one] as const))("%s", (_name, one) => {
    const { formula, faults } = readFormula(one.formule, boundedScope, expectationOf(one));
    const told = faults.map(({ code, start, end }) => ({
      code,
      extrait: one.formule.slice(start, end),
    }));
    expect(told).toEqual(one.fautes.map(({ code, extrait }) => ({ code, extrait })));
    faults.forEach(({ code, severity, message, hint }, rank) => {
      const { message: words, piste } = one.fautes[rank]!;
      expect(plain(message)).toContain(words);
      expect(plain(hint ?? "no hint")).toContain(piste);
      expect(severity).toBe(WARNINGS.test(code) ? "warning" : "error");
    });
    const fails = faults.some(({ severity }) => severity === "error");
    expect(formula === undefined).toBe(fails);
  });
});

function plain(text: string): string {
  return text.replaceAll("\u00A0", " ");
}
