import { expect, test } from "vitest";
import { listEstablishments } from "../../../engine/statistics/list-establishments.ts";
import { FIGURE, NOT_ASKED, stateOf } from "../../../engine/statistics/record-state.ts";

const MISSING = stateOf({ absence: "missing" });

test("each establishment is once in a group, if it has a figure there", () => {
  const records: readonly (readonly [group: number, establishment: number, state: number])[] = [
    [0, 3, FIGURE],
    [1, 3, FIGURE],
    [0, 3, FIGURE],
    [0, 1, MISSING],
    [1, 0, FIGURE],
    [1, 3, FIGURE],
    [2, 2, NOT_ASKED],
  ];
  const listed = listEstablishments(
    Uint8Array.from(records, ([, , state]) => state),
    Int32Array.from(records, ([group]) => group),
    3,
    Int32Array.from(records, ([, establishment]) => establishment),
  );
  expect(listed.map((own) => [...own])).toEqual([[3], [3, 0], []]);
});
