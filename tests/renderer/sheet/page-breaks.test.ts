import { expect, test } from "vitest";

import { pageBreaks } from "../../../renderer/sheet/page-breaks.ts";

const rows = (count: number) => Array.from({ length: count }, () => 10);

test("a block that does not fit goes whole to the next page", () => {
  // Rows 0–3 and 4–7 fill 80 of 100; rows 8–11 do not fit.
  expect(pageBreaks([rows(4), rows(4), rows(4)], 100, 0)).toEqual([8]);
  expect(pageBreaks([rows(4), rows(4)], 100, 0)).toEqual([]);
});

test("what the first page holds already counts, and no page is left empty", () => {
  expect(pageBreaks([rows(4), rows(4)], 100, 30)).toEqual([4]);
  expect(pageBreaks([rows(10)], 100, 0)).toEqual([]);
});

test("a block longer than a page is cut, its last three rows together", () => {
  expect(pageBreaks([rows(15)], 100, 0)).toEqual([10]);
  // 11 rows: one alone would go over; two more go with it.
  expect(pageBreaks([rows(11)], 100, 0)).toEqual([8]);
  expect(pageBreaks([rows(2), rows(11)], 100, 0)).toEqual([2, 10]);
});
