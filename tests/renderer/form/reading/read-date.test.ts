import { expect, test } from "vitest";
import { readDate } from "../../../../renderer/form/reading/read-date.ts";
import { writeDate } from "../../../../renderer/form/reading/write-date.ts";

test.each([
  ["31/12/2022", "2022-12-31"],
  ["31-12-2022", "2022-12-31"],
  ["31.12.2022", "2022-12-31"],
  ["31 12 2022", "2022-12-31"],
  ["31122022", "2022-12-31"],
  ["1/2/2023", "2023-02-01"],
  ["2022-12-31", "2022-12-31"],
  ["29/02/2024", "2024-02-29"],
  ["5 janvier 2020", "2020-01-05"],
  ["1er\u00A0août 2021", "2021-08-01"],
  ["31 DECEMBRE 2022", "2022-12-31"],
  ["3 févr. 2019", "2019-02-03"],
  ["3 juil. 2019", "2019-07-03"],
  [" 31/12/2022\t", "2022-12-31"],
])("%j is %s", (text, value) => {
  expect(readDate(text)).toEqual({ kind: "value", value });
});

test.each([
  ["31/12/22", "shortYear"],
  ["décembre 2022", "notDate"],
  ["2022", "notDate"],
  ["3 jui 2019", "notDate"],
  ["3 ma 2019", "notDate"],
  ["3 brumaire 2019", "notDate"],
  ["31/02/2022", "noSuchDay"],
  ["31 février 2022", "noSuchDay"],
  ["29/02/2023", "noSuchDay"],
  ["00/01/2022", "noSuchDay"],
  ["01/13/2022", "noSuchDay"],
  ["31/12/1822", "yearOutOfRange"],
  ["31/12/2222", "yearOutOfRange"],
])("%j is refused: %s", (text, kind) => {
  expect(readDate(text)).toMatchObject({ kind: "fault", fault: { kind } });
});

test("an emptied box is no answer", () => {
  expect(readDate(" ")).toEqual({ kind: "empty" });
});

test("a date is written back in the French order", () => {
  expect(writeDate("2022-12-31")).toBe("31/12/2022");
});

test.each([
  ["3/10/19", "3/10/2019"],
  ["03.10.87", "03/10/1987"],
])("a year of two digits is never guessed, only proposed: %j", (text, example) => {
  expect(readDate(text)).toEqual({ kind: "fault", fault: { kind: "shortYear", text, example } });
});
