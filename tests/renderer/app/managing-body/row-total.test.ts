import { expect, test } from "vitest";
import { rowTotal } from "../../../../renderer/app/managing-body/table/row-total.ts";
import { places } from "./sample-table.ts";

const decimal = { ...places, kind: "decimal", decimals: 2 } as const;
const rate = { ...places, kind: "percentage", decimals: 1 } as const;

test("blanks are no zeros: a total says of how many", () => {
  expect(rowTotal([3, undefined, 0, 4], places)).toEqual({ sum: 7, median: 3, count: 3 });
  expect(rowTotal([undefined, undefined], places)).toBeUndefined();
});

test("decimals are added and halved without the noise of binary ones", () => {
  expect(rowTotal([0.1, 0.2], decimal)).toEqual({ sum: 0.3, median: 0.15, count: 2 });
  expect(rowTotal(Array(40).fill(1.15), decimal)?.sum).toBe(46);
});

test("half-way between two figures is told with one more decimal than they have", () => {
  expect(rowTotal([3, 4], places)?.median).toBe(3.5);
});

test("rates do not add up: only their median is told", () => {
  expect(rowTotal([90, 10, 92], rate)).toEqual({ sum: undefined, median: 90, count: 3 });
});
