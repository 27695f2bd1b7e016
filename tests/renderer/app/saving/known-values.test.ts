import { expect, test } from "vitest";
import { knownValues } from "../../../../renderer/app/saving/known-values.ts";

const savedAt = "2031-04-02T10:00:00.000Z";
const answers = { beds: { value: 10, version: 3, savedAt } };
const justifications = {};

test("an answer set aside is given anew upon its own version", () => {
  const known = knownValues({ answers, justifications, setAside: { staff: 7 } });
  expect(known.get("staff")).toEqual({ value: null, version: 7 });
  expect(known.get("beds")).toMatchObject({ value: 10, version: 3 });
  expect([...knownValues({ answers, justifications }).keys()]).toEqual(["beds"]);
});

test("a justification is known under the key that a queue sends it by", () => {
  const stored = { value: { reason: "travaux", text: "" }, version: 2, savedAt };
  const known = knownValues({ answers, justifications: { "control:beds_full": stored } });
  expect(known.get("justification:control:beds_full")).toEqual(stored);
});
