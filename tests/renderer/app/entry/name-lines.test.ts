import { expect, test } from "vitest";
import type { Finding, Program } from "../../../../engine/index.ts";
import { nameLines } from "../../../../renderer/app/entry/name-lines.ts";

const finding: Finding = {
  control: "absences",
  line: "illness",
  severity: "advisory",
  items: ["days"],
  message: "Ce motif est inhabituel.",
};
const controls = [
  { control: "absences", line: "strike", lineLabel: "Grève" },
  { control: "absences", line: "illness", lineLabel: "Maladie" },
] as unknown as Program["controls"];

test("a finding of one line has the words of that line", () => {
  expect(nameLines([finding], controls)).toEqual([{ ...finding, lineLabel: "Maladie" }]);
});

test("a finding of the whole record stays as it is", () => {
  const { line: _line, ...whole } = finding;
  expect(nameLines([whole], controls)).toEqual([whole]);
});
