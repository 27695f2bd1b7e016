import { expect, test } from "vitest";
import type { RecordChanges } from "../../../../renderer/app/api/types.ts";
import { othersChanges } from "../../../../renderer/app/sign-off/changes-of-others.ts";

const stored = (version: number) => ({ value: null, version, savedAt: "2026-06-01T10:00:00Z" });

const CHANGES: RecordChanges = {
  revision: 9,
  answers: { mine: stored(2), theirs: stored(3), fresh: stored(1) },
  common: { shared: stored(1) },
  justifications: { "control:mine": stored(1), "control:theirs": stored(2) },
};

test("what this browser saved itself is not news; a newer version and an unknown one are", () => {
  const known = new Map([
    ["mine", { value: null, version: 2 }],
    ["theirs", { value: null, version: 2 }],
    ["justification:control:mine", { value: null, version: 1 }],
    ["justification:control:theirs", { value: null, version: 1 }],
  ]);
  const told = othersChanges(CHANGES, known).map(({ kind, item }) => `${kind} ${item}`);
  expect(told).toEqual([
    "answer theirs",
    "answer fresh",
    "common shared",
    "justification control:theirs",
  ]);
});
