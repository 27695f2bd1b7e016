import { expect, test } from "vitest";
import { knownAnswers } from "../../../../renderer/app/saving/known-answers.ts";

const savedAt = "2031-04-02T10:00:00.000Z";
const answers = { beds: { value: 10, version: 3, savedAt } };

test("an answer set aside is given anew upon its own version", () => {
  for (const record of [
    { answers, setAside: { staff: 7 } },
    { answers, setAside: ["staff"], setAsideVersions: { staff: 7 } },
  ]) {
    const known = knownAnswers(record);
    expect(known.get("staff")).toEqual({ value: null, version: 7 });
    expect(known.get("beds")).toMatchObject({ value: 10, version: 3 });
  }
});

test("a server that only names what it has set aside is understood", () => {
  expect([...knownAnswers({ answers, setAside: ["staff"] }).keys()]).toEqual(["beds"]);
  expect([...knownAnswers({ answers }).keys()]).toEqual(["beds"]);
});
