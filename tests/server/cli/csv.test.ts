import { expect, test } from "vitest";
import { csvText } from "../../../server/cli/batch/csv.ts";

test.each([
  ["a FINESS number keeps its zero", "010001234", '="010001234"'],
  ["a code of digits is a text, zero or not", "29", '="29"'],
  ["a number of fourteen digits keeps them all", "13002526500013", '="13002526500013"'],
  ["a code that a letter makes a text", "2A004", "2A004"],
  ["words", "Pays de la Loire", "Pays de la Loire"],
  ["a formula", "=1+2", "'=1+2"],
  ["a formula around digits", '="1"', '"\'=""1"""'],
  ["a sign", "-12", "'-12"],
  ["a separator", "a;b", '"a;b"'],
  ["quotes", 'dit « "oui" »', '"dit « ""oui"" »"'],
  ["nothing", "", ""],
])("%s", (_name, text, cell) => {
  expect(csvText(text)).toBe(cell);
});
