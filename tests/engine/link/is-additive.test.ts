import { expect, test } from "vitest";
import { isAdditive } from "../../../engine/link/read/is-additive.ts";
import type { NumberShape, Shape } from "../../../engine/model/data-element.ts";

function figure(kind: NumberShape["kind"], scale = 1): NumberShape {
  const words = { id: "u", label: "u", plural: "u", symbol: "u", singular: "u" };
  return { kind, decimals: 0, unit: { ...words, powers: { u: 1 }, scale, countsDays: false } };
}

const table = (...values: readonly NumberShape[]) => ({
  type: "table",
  columns: values.map((value, rank) => ({ id: `c${rank}`, label: "c", value })),
});

test.each([
  ["an integer", { type: "number", value: figure("integer") }, true],
  ["an amount by line", { type: "breakdown", value: figure("amount") }, true],
  ["a percentage", { type: "number", value: figure("percentage", 100) }, false],
  ["a decimal counted in hundredths", { type: "number", value: figure("decimal", 100) }, false],
  ["a table of quantities", table(figure("integer"), figure("decimal")), true],
  ["a table with a percentage", table(figure("integer"), figure("percentage", 100)), false],
  ["a date", { type: "date" }, false],
  ["a yes or no", { type: "yesNo" }, false],
] as const)("%s", (_, shape, additive) => {
  expect(isAdditive(shape as unknown as Shape)).toBe(additive);
});
