import { describe, expect, test } from "vitest";
import type { Question } from "../../../../engine/index.ts";
import {
  cellValue,
  readCellText,
  takesValue,
  withCellValue,
  writeCellText,
} from "../../../../renderer/app/managing-body/table/cell-value.ts";
import { sectionRows } from "../../../../renderer/app/managing-body/table/section-rows.ts";
import { beds, byAge, note, open, visit } from "./sample-table.ts";

const cellOf = (question: Question, id = question.id) =>
  sectionRows({ A: [question] })
    .find((row) => row.id === id)!
    .asked.get("A")!;

test("a part of a breakdown is read and written alone", () => {
  const cell = cellOf(byAge, "by_age.old");
  expect(cellValue(cell, { young: 3, old: 4 })).toBe(4);
  expect(withCellValue(cell, { young: 3, old: 4 }, 5)).toEqual({ young: 3, old: 5 });
  expect(withCellValue(cell, { young: 3, old: 4 }, undefined)).toEqual({ young: 3 });
  expect(withCellValue(cell, { old: 4 }, undefined)).toBeUndefined();
  expect(withCellValue(cell, undefined, 0)).toEqual({ old: 0 });
});

test("an answer of another shape is none", () => {
  expect(cellValue(cellOf(beds), "12")).toBeUndefined();
  expect(cellValue(cellOf(byAge, "by_age.old"), 12)).toBeUndefined();
  expect(cellValue(cellOf(open), ["oui"])).toBeUndefined();
  expect(cellValue(cellOf(note), "texte")).toBeUndefined();
});

describe("reads as the form does", () => {
  test.each([
    ["1\u202F234", 1234],
    ["12 ", 12],
  ])("the figure %s", (text, value) => {
    expect(readCellText(cellOf(beds), text)).toEqual({ kind: "value", value });
  });

  test.each([
    ["douze", "notNumber"],
    ["1,5", "notInteger"],
    ["-1", "belowMinimum"],
    ["5001", "aboveMaximum"],
  ])("and refuses %s", (text, kind) => {
    expect(readCellText(cellOf(beds), text)).toMatchObject({ kind: "fault", fault: { kind } });
  });

  test.each([
    ["Oui", "oui"],
    ["NON", "non"],
    ["o", "oui"],
    [" n ", "non"],
  ])("the option %s", (text, value) => {
    expect(readCellText(cellOf(open), text)).toEqual({ kind: "value", value });
  });

  test("an option by its words, accents aside, never by a guess between two", () => {
    const options = [
      { key: "a", label: "Privé lucratif" },
      { key: "b", label: "Privé non lucratif" },
    ];
    const cell = cellOf({ ...open, type: "choice", options });
    expect(readCellText(cell, "prive LUCRATIF")).toEqual({ kind: "value", value: "a" });
    expect(readCellText(cell, "b")).toEqual({ kind: "value", value: "b" });
    expect(readCellText(cell, "privé")).toMatchObject({ fault: { kind: "notInList" } });
    expect(readCellText(cell, "constructor")).toMatchObject({ fault: { kind: "notInList" } });
  });

  test("a day, written back as it is typed", () => {
    const cell = cellOf(visit);
    expect(readCellText(cell, "3/10/2022")).toEqual({ kind: "value", value: "2022-10-03" });
    expect(writeCellText(cell, "2022-10-03")).toBe("03/10/2022");
    expect(readCellText(cell, "31/02/2022")).toMatchObject({ fault: { kind: "noSuchDay" } });
  });

  test("nothing is no fault", () => {
    for (const question of [beds, open, visit]) {
      expect(readCellText(cellOf(question), "  ")).toEqual({ kind: "empty" });
    }
  });
});

test("a value is taken where the bounds and the list of that category allow it", () => {
  expect(takesValue(cellOf(beds), 5000)).toBe(true);
  expect(takesValue(cellOf({ ...beds, number: { ...beds.number!, maximum: 10 } }), 5000)).toBe(
    false,
  );
  expect(takesValue(cellOf(open), "oui")).toBe(true);
  expect(takesValue(cellOf(open), "public")).toBe(false);
  expect(takesValue(cellOf(visit), "2022-10-03")).toBe(true);
  expect(takesValue(cellOf(note), "texte")).toBe(false);
});
