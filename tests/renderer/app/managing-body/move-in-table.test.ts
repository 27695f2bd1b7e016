import { expect, test } from "vitest";
import { moveInTable } from "../../../../renderer/app/managing-body/table/move-in-table.ts";

const SIZE = { rows: 30, columns: 41 };
const from = { row: 12, column: 5 };

test.each([
  ["ArrowUp", false, { row: 11, column: 5 }],
  ["ArrowDown", false, { row: 13, column: 5 }],
  ["ArrowLeft", false, { row: 12, column: 4 }],
  ["ArrowRight", false, { row: 12, column: 6 }],
  ["ArrowUp", true, { row: 0, column: 5 }],
  ["ArrowRight", true, { row: 12, column: 40 }],
  ["Home", false, { row: 12, column: 0 }],
  ["End", false, { row: 12, column: 40 }],
  ["Home", true, { row: 0, column: 0 }],
  ["End", true, { row: 29, column: 40 }],
  ["PageUp", false, { row: 2, column: 5 }],
  ["PageDown", false, { row: 22, column: 5 }],
])("%s (control: %s)", (name, control, place) => {
  expect(moveInTable(from, { name, control }, SIZE)).toEqual(place);
});

test("the table does not turn round at its edges", () => {
  const corner = { row: 0, column: 0 };
  for (const name of ["ArrowUp", "ArrowLeft", "PageUp", "Home"]) {
    expect(moveInTable(corner, { name, control: false }, SIZE)).toEqual(corner);
  }
  const end = { row: 29, column: 40 };
  for (const name of ["ArrowDown", "ArrowRight", "PageDown", "End"]) {
    expect(moveInTable(end, { name, control: false }, SIZE)).toEqual(end);
  }
});

test("other keys are not its business", () => {
  for (const name of ["a", "Tab", "Enter", "constructor"]) {
    expect(moveInTable(from, { name, control: false }, SIZE)).toBeUndefined();
  }
});
