// The bench cannot rot unseen: its formulas are sound, its yardsticks right, its peers understood.
import { expect, test } from "vitest";
import { handWrittenIndicators } from "./campaign/hand-written.ts";
import { handWritten } from "./formulas/hand-written.ts";
import { judgePeer } from "./peer-answers.ts";
import { peers } from "./peers/peers.ts";
import { createBackEnds } from "./util/back-ends.ts";
import type { Contender } from "./util/contender.ts";
import { countWrong } from "./util/count-wrong.ts";
import { emitModules } from "./util/emit-modules.ts";
import { handWrittenAnswers } from "./util/hand-written-answers.ts";
import { handWrittenRows } from "./util/hand-written-rows.ts";
import { judge } from "./util/judge.ts";
import { loadCampaign } from "./util/load-campaign.ts";
import { loadSample } from "./util/load-sample.ts";
import { sampleRecords } from "./util/sample-records.ts";
import { sampleRows } from "./util/sample-rows.ts";
import { sampleSubmissions } from "./util/sample-submissions.ts";

/** Gaps enough for every guard of every formula to be met. */
const GAPS = { missing: 0.1, zero: 0.1 };

/** How many figures of each are not those of the first. */
function wrongFigures(contenders: readonly Contender[], results: readonly number[]) {
  for (const { run } of contenders) run();
  return Object.fromEntries(
    contenders.map((one) => [one.name, countWrong(one, contenders[0]!, results)]),
  );
}

/** What `wrongFigures` gives when all agree. */
function noneWrong(contenders: readonly Contender[]) {
  return Object.fromEntries(contenders.map(({ name }) => [name, 0]));
}

test("there are sixty formulas, each also written by hand", () => {
  const { program } = loadSample(1, GAPS);
  const ids = program.results.map(({ id }) => id);
  expect(new Set(ids).size).toBe(60);
  expect(Object.keys(handWritten)).toEqual(ids);
});

test("every back-end gives the bits of the hand-written functions", async () => {
  const { program, columns } = loadSample(300, GAPS);
  const submissions = sampleSubmissions(program.elements, columns);
  const contenders = [
    handWrittenRows(program, await sampleRows(program.elements, columns)),
    ...createBackEnds(program, await emitModules(program), submissions),
  ];
  const results = program.results.map((_, rank) => rank);
  expect(wrongFigures(contenders, results)).toEqual(noneWrong(contenders));
});

test("so it does on the real catalogue", async () => {
  const { program: whole, models } = await loadCampaign();
  const written = whole.results.filter(({ indicator }) => handWrittenIndicators.has(indicator));
  const program = { ...whole, results: written };
  const model = models.find(({ category }) => category === "EHPAD")!;
  const submissions = sampleRecords(model, 100);
  const contenders = [
    handWrittenAnswers(program, submissions),
    ...createBackEnds(program, await emitModules(program), submissions),
  ];
  const results = program.results.flatMap(({ appliesTo }, rank) =>
    appliesTo.includes(model.category) ? [rank] : [],
  );
  expect(results.length).toBeGreaterThan(50);
  expect(wrongFigures(contenders, results)).toEqual(noneWrong(contenders));
});

test("every peer gives our figures on complete records", async () => {
  const complete = loadSample(3, { missing: 0, zero: 0 });
  for (const peer of peers) {
    expect({ [peer.name]: await judgePeer(peer, complete) }).toEqual({
      [peer.name]: { agrees: 180, wrongNumber: 0, noNumber: 0 },
    });
  }
});

test.each([
  { found: 0.1 + 0.2, wanted: 0.3, verdict: "agrees" },
  { found: 0.3001, wanted: 0.3, verdict: "wrongNumber" },
  { found: 0, wanted: 0, verdict: "agrees" },
  { found: 1e-300, wanted: 0, verdict: "wrongNumber" },
  { found: undefined, wanted: Number.NaN, verdict: "agrees" },
  { found: Number.POSITIVE_INFINITY, wanted: Number.NaN, verdict: "agrees" },
  { found: 0, wanted: Number.NaN, verdict: "wrongNumber" },
  { found: null, wanted: 0, verdict: "noNumber" },
  { found: "3", wanted: 3, verdict: "noNumber" },
])("$found where $wanted is wanted: $verdict", ({ found, wanted, verdict }) => {
  expect(judge(found, wanted)).toBe(verdict);
});
