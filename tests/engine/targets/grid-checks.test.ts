// The controls that a grid can check, against the calculation itself, on records that are spoiled.

import { expect, test } from "vitest";
import {
  type Campaign,
  createCalculator,
  evaluateChecks,
  type GridPlan,
  linkCampaign,
  simulateSubmissions,
} from "../../../engine/index.ts";
import { compileGrids } from "../../../engine/targets/grid/compile.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { TERRITORIES } from "../../support/simulation-catalogue.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const years = ["2022", "2023", "2024", "2025"];
const campaigns = await Promise.all(
  years.map(async (year) => (await linkCampaign(host, year)).value!),
);

const REQUEST = { count: 120, seed: 11, withPrevious: false, territories: TERRITORIES };

/** Every control of the category that the workbook checks: what it says of one record. */
function disagreements(campaign: Campaign, rates: { missing: number; aberrant: number }) {
  const plans = new Map(compileGrids(campaign).map((plan) => [plan.category.code, plan]));
  const { calculate, visibility } = createCalculator(campaign.program);
  const found: string[] = [];
  let spoken = 0;
  const request = { ...REQUEST, rates };
  for (const { submission } of simulateSubmissions(campaign, campaign.simulation!, request)) {
    const { checks } = plans.get(submission.category)!;
    const calculation = calculate(submission);
    const told = new Set(
      calculation.findings.map(({ control, line }) =>
        line === undefined ? control : `${control}.${line}`,
      ),
    );
    // A hidden question is blank on the grid.
    const shown = visibility(submission);
    const printed = Object.fromEntries(
      Object.entries(submission.answers).filter(([item]) => shown[item] === "asked"),
    );
    const values = evaluateChecks(checks!, printed);
    for (const { id, root } of checks!.controls) {
      const speaks = values[root] === 0;
      spoken += Number(speaks);
      if (speaks !== told.has(id)) found.push(`${submission.category} ${id}`);
    }
  }
  return { found, spoken };
}

test.each(campaigns.map((campaign) => ({ year: campaign.year, campaign })))(
  "a grid of $year finds what the calculation finds, record by record",
  ({ campaign }) => {
    const { found, spoken } = disagreements(campaign, { missing: 5, aberrant: 6 });
    expect(found).toEqual([]);
    expect(spoken).toBeGreaterThan(50);
  },
);

test("blanks never trigger a control: it waits, or it is well", () => {
  for (const campaign of campaigns) {
    for (const { checks, category } of compileGrids(campaign)) {
      const values = evaluateChecks(checks!, {});
      const speaking = checks!.controls.filter(({ root }) => values[root] === 0);
      expect([category.code, speaking.map(({ id }) => id)]).toEqual([category.code, []]);
    }
  }
});

test("each step reads only those before it, and all of them serve", () => {
  const plan = compileGrids(campaigns.at(-1)!)[0] as GridPlan;
  const { steps, controls } = plan.checks!;
  const used = new Set(controls.map(({ root }) => root));
  for (const [rank, step] of steps.entries()) {
    if (!("args" in step)) continue;
    for (const arg of step.args) {
      expect(arg).toBeLessThan(rank);
      used.add(arg);
    }
  }
  expect(used.size).toBe(steps.length);
});

test("what reads last year is left out, and counted", () => {
  for (const campaign of campaigns) {
    for (const { checks, category } of compileGrids(campaign)) {
      const own = campaign.program.controls.filter(({ appliesTo }) =>
        appliesTo.includes(category.code),
      );
      expect(checks!.controls.length + checks!.leftOut).toBe(own.length);
      expect(checks!.controls.length).toBeGreaterThan(own.length * 0.9);
    }
  }
});
