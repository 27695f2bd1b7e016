import { describe, expect, test } from "vitest";

import { createCalculator } from "../../engine/index.ts";
import { importModule } from "../support/import-module.ts";
import { departures, readWorkedCampaigns } from "../support/worked-submissions.ts";

const campaigns = await readWorkedCampaigns();
const cases = campaigns.flatMap((campaign) => campaign.cases.map((one) => ({ ...one, campaign })));

test("each campaign has worked submissions that announce results", () => {
  for (const { cases: own } of campaigns) expect(own.length).toBeGreaterThan(5);
  for (const { expected } of cases) expect(Object.keys(expected).length).toBeGreaterThan(10);
});

describe("through the evaluator", () => {
  test.each(cases)("$name", (one) => {
    const { calculate } = createCalculator(one.campaign.compilation.campaign.program);
    expect(departures(one, calculate(one.submission))).toEqual([]);
  });
});

describe("through calculation.js in Node", () => {
  test.each(cases)("$name", async (one) => {
    const { calculate } = await importModule(one.campaign.module);
    expect(departures(one, calculate(one.submission))).toEqual([]);
  });
});

test("the evaluator and the module agree on everything they say, to the last bit", async () => {
  for (const { compilation, module, cases: own } of campaigns) {
    const { calculate } = await importModule(module);
    const evaluator = createCalculator(compilation.campaign.program);
    for (const { submission } of own)
      expect(calculate(submission)).toEqual(evaluator.calculate(submission));
  }
});
