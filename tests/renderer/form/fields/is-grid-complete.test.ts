import { expect, test } from "vitest";
import type { Question } from "../../../../engine/index.ts";
import { isGridComplete } from "../../../../renderer/form/fields/is-grid-complete.ts";

const number = { kind: "integer", unit: "places", symbol: "", decimals: 0 };
const lines = [{ key: "day" }, { key: "night" }];
const breakdown = { type: "breakdown", number, lines } as unknown as Question;
const columns = [
  { id: "open", number },
  { id: "paid", number },
];
const table = { type: "table", columns, lines } as unknown as Question;

test("a breakdown is complete when each line has its figure, zero included", () => {
  expect(isGridComplete(breakdown, undefined)).toBe(false);
  expect(isGridComplete(breakdown, { day: 3 })).toBe(false);
  expect(isGridComplete(breakdown, { day: 3, night: 0 })).toBe(true);
});

test("a table is complete when each line has each of its columns", () => {
  expect(isGridComplete(table, { day: { open: 1, paid: 2 }, night: { open: 1 } })).toBe(false);
  expect(isGridComplete(table, { day: { open: 1, paid: 2 }, night: { open: 1, paid: 0 } })).toBe(
    true,
  );
});
