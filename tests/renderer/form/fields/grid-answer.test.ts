import { expect, test } from "vitest";
import type { GridColumn } from "../../../../renderer/form/fields/grid-answer.ts";
import {
  asGrid,
  cellId,
  readCell,
  withCell,
} from "../../../../renderer/form/fields/grid-answer.ts";

const number = { kind: "integer", unit: "places", symbol: "places", decimals: 0 } as const;
const only: GridColumn = { label: "places", number };
const places: GridColumn = { id: "places", label: "Places", number };

test("a breakdown is line to number, a table line to column to number", () => {
  expect(withCell(undefined, "day", only, 3)).toEqual({ day: 3 });
  expect(withCell({ day: { days: 2 } }, "day", places, 3)).toEqual({ day: { days: 2, places: 3 } });
  expect(cellId("beds", "day", only)).toBe("beds.day");
  expect(cellId("beds", "day", places)).toBe("beds.day.places");
});

test("the last cell erased leaves no answer, not an empty one", () => {
  expect(withCell({ day: 3 }, "day", only, undefined)).toBeUndefined();
  expect(withCell({ day: { places: 3 } }, "day", places, undefined)).toBeUndefined();
  expect(withCell({ day: { places: 3 }, night: { places: 1 } }, "day", places, undefined)).toEqual({
    night: { places: 1 },
  });
});

test("nothing given is changed in place", () => {
  const before = { day: { places: 3 } };
  withCell(before, "day", places, 4);
  expect(before).toEqual({ day: { places: 3 } });
});

test("zero is a figure, and a cell of another shape is empty", () => {
  expect(readCell({ day: 0 }, "day", only)).toBe(0);
  expect(readCell({ day: { places: 1 } }, "day", only)).toBeUndefined();
  expect(readCell({ day: 1 }, "day", places)).toBeUndefined();
  expect(asGrid("oui")).toBeUndefined();
  expect(asGrid(["a"])).toBeUndefined();
});
