// The warnings on dead parts never cry wolf: whatever the answers within the declared bounds, what
// is said never to happen does not.
import fc from "fast-check";
import { expect, test } from "vitest";
import { createCalculator } from "../../engine/calculation/create-calculator.ts";
import { createClosures } from "../../engine/calculation/create-closures.ts";
import type { Submission } from "../../engine/calculation/submission.ts";
import { readFormula } from "../../engine/formula/read-formula.ts";
import { boundedScope } from "../support/bounded-sample.ts";
import { buildFormulaProgram } from "../support/build-formula-program.ts";
import { type Claim, claimsOf, type Probe } from "../support/dead-part-claims.ts";
import { condition, submission } from "./arbitraries/condition.ts";

const control = { mode: "control", tolerance: 0 } as const;

/** Those of `claims` that the answers belie. */
function belied(claims: readonly Claim[], submissions: readonly Submission[]): readonly Claim[] {
  const probes = new Map<string, Probe>();
  for (const { probe, path } of claims) {
    probes.set(probe.source, probe);
    for (const { test: source } of path) probes.set(source, { source, isCondition: true });
  }
  const figures = [...probes.values()].filter(({ isCondition }) => !isCondition);
  const conditions = [...probes.values()].filter(({ isCondition }) => isCondition);
  // In the order of a row: results, then controls.
  const order = [...figures, ...conditions].map(({ source }) => source);
  const program = buildFormulaProgram(
    order.map((source, rank) => ({
      id: `probe_${rank}`,
      source,
      expectation: probes.get(source)!.isCondition ? control : { mode: "value" },
    })),
  );
  const { encode } = createCalculator(program);
  const row = createClosures(program);
  const wrong = new Set<Claim>();
  for (const one of submissions) {
    const { d, p, s } = encode(one);
    const out = new Float64Array(order.length);
    row(d, p, s, out);
    const figureOf = (source: string): number => out[order.indexOf(source)]!;
    for (const claim of claims) {
      const isReached = claim.path.every(({ test: source, holds }) =>
        Object.is(figureOf(source), holds ? 1 : 0),
      );
      if (isReached && happens(claim, figureOf(claim.probe.source))) wrong.add(claim);
    }
  }
  return [...wrong];
}

function happens({ never }: Claim, value: number): boolean {
  switch (never) {
    case "true":
      return value === 1;
    case "false":
      return value === 0;
    case "absent":
      return Number.isNaN(value);
    case "other than zero":
      return value < 0 || value > 0;
  }
}

test("what is said never to happen does not", () => {
  const kinds = new Map<string, number>();
  const given = fc.tuple(condition, fc.array(submission, { minLength: 20, maxLength: 20 }));
  fc.assert(
    fc.property(given, ([source, submissions]) => {
      const { formula, faults } = readFormula(source, boundedScope, control);
      expect(faults.filter(({ severity }) => severity === "error")).toEqual([]);
      const claims = claimsOf(formula!, faults);
      for (const { fault } of claims) kinds.set(fault.code, (kinds.get(fault.code) ?? 0) + 1);
      expect(belied(claims, submissions).map(({ fault, probe }) => [fault.message, probe])).toEqual(
        [],
      );
    }),
    { numRuns: 3000 },
  );
  // Silence would prove nothing.
  for (const code of ["012", "013", "014", "016", "017"]) {
    expect(kinds.get(`FORMULE-${code}`), code).toBeGreaterThan(10);
  }
});
