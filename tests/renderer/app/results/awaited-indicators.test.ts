import { expect, test } from "vitest";
import type { Result } from "../../../../engine/index.ts";
import { awaitedIndicators } from "../../../../renderer/app/results/awaited-indicators.ts";

const figure: Result = { value: 1, unit: "jour", display: "1 jour" };
const missing: Result = { absence: "missing", because: ["beds"], display: "non renseigné" };
const outOfScope: Result = { absence: "notApplicable", because: [], display: "sans objet" };

test("an indicator counts once, however many of its lines await answers", () => {
  const results = { "ages.young": missing, "ages.old": missing, stay: missing };
  expect([...awaitedIndicators(results)]).toEqual(["ages", "stay"]);
});

test("an indicator with a figure on some line, or none to come, awaits nothing", () => {
  const results = { "ages.young": figure, "ages.old": missing, rate: outOfScope, stay: figure };
  expect([...awaitedIndicators(results)]).toEqual([]);
});
