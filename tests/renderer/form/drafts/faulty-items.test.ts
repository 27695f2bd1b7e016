import { expect, test } from "vitest";
import type { Draft } from "../../../../renderer/form/drafts/draft.ts";
import { faultyItems } from "../../../../renderer/form/drafts/faulty-items.ts";

const left: Draft = { text: "5oo", fault: { kind: "wrongShape" }, settled: true };

test("an item counts once, whichever of its boxes are to be corrected", () => {
  const drafts = new Map([
    ["charges", left],
    ["ages.young", left],
    ["ages.old", left],
  ]);
  expect([...faultyItems(drafts)]).toEqual(["charges", "ages"]);
});

test("a text that is still being typed is not told", () => {
  expect(faultyItems(new Map([["charges", { ...left, settled: false }]])).size).toBe(0);
});
