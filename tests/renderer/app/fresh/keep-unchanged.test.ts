import { expect, test } from "vitest";
import { keepUnchanged } from "../../../../renderer/app/fresh/keep-unchanged.ts";

test("what is only repeated stands, what changed or came or went does not", () => {
  const known = { lastYear: { beds: 3 }, context: { open: "oui" }, editable: true, reason: "x" };
  const found = { lastYear: { beds: 3 }, context: { open: "non" }, editable: false, revision: 4 };
  const kept = keepUnchanged<object>(known, found) as typeof known & typeof found;
  expect(kept).toEqual(found);
  expect(kept.lastYear).toBe(known.lastYear);
  expect(kept.context).toBe(found.context);
});
