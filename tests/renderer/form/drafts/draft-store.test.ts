import { expect, test } from "vitest";
import type { Draft } from "../../../../renderer/form/drafts/draft.ts";
import { createDraftStore } from "../../../../renderer/form/drafts/draft-store.ts";

const draft: Draft = { text: "12a", fault: { kind: "wrongShape" }, settled: true };

test("a draft is kept, told and persisted, then forgotten", () => {
  const kept: number[] = [];
  let told = 0;
  const store = createDraftStore(new Map(), (drafts) => kept.push(drafts.size));
  const stop = store.subscribe(() => {
    told += 1;
  });
  store.set("item.line", draft);
  expect(store.get("item.line")).toBe(draft);
  store.set("item.line", undefined);
  expect(store.get("item.line")).toBeUndefined();
  expect([kept, told]).toEqual([[1, 0], 2]);
  stop();
  store.set("item", draft);
  expect(told).toBe(2);
});

test("forgetting what is not there tells nobody", () => {
  const store = createDraftStore(new Map(), () => {
    throw new Error("nothing changed");
  });
  store.set("item", undefined);
  expect(store.all().size).toBe(0);
});
