import { expect, test, vi } from "vitest";
import { combineQueues } from "../../../../renderer/app/managing-body/table/combine-queues.ts";
import { sampleQueue } from "./sample-queue.ts";

const saved = (at: string) =>
  sampleQueue({}, async () => ({ kind: "saved", version: 1, savedAt: `2031-01-0${at}T00:00:00Z` }));

test("two establishments that wait on the same item are two values that wait", () => {
  const [one, other] = [sampleQueue(), sampleQueue()];
  const all = combineQueues(
    new Map([
      ["1", one],
      ["2", other],
    ]),
  );
  one.answer("beds", 1);
  other.answer("beds", 2);
  const waiting = [...all.state().unsaved].map(([key, { value }]) => [key, value]);
  expect(waiting).toEqual([
    ["1 beds", 1],
    ["2 beds", 2],
  ]);
});

test("one that reaches nobody is enough for all to wait, and the rest is still told", async () => {
  const [away, there] = [sampleQueue(), saved("2")];
  const all = combineQueues(
    new Map([
      ["1", away],
      ["2", there],
    ]),
  );
  away.answer("beds", 1);
  there.answer("beds", 2);
  all.flush();
  await vi.waitFor(() => expect(all.state().sending).toBe(false));
  const { failures, retryAt, lastSavedAt, unsaved } = all.state();
  // Two seconds after the first failure.
  expect({ failures, retryAt }).toEqual({ failures: 1, retryAt: 2000 });
  expect(lastSavedAt).toBe("2031-01-02T00:00:00Z");
  expect([...unsaved.keys()]).toEqual(["1 beds"]);
});

test("the last moment is the latest of all, whichever the order", async () => {
  const queues = new Map([
    ["1", saved("3")],
    ["2", saved("1")],
  ]);
  const all = combineQueues(queues);
  for (const queue of queues.values()) queue.answer("beds", 1);
  all.flush();
  await vi.waitFor(() => expect(all.state().unsaved.size).toBe(0));
  expect(all.state().lastSavedAt).toBe("2031-01-03T00:00:00Z");
});

test("its state is the very same until one of them changes", () => {
  const [one, other] = [sampleQueue(), sampleQueue()];
  const all = combineQueues(
    new Map([
      ["1", one],
      ["2", other],
    ]),
  );
  const before = all.state();
  expect(all.state()).toBe(before);
  let told = 0;
  const stop = all.subscribe(() => {
    told += 1;
  });
  other.answer("beds", 1);
  expect(told).toBe(1);
  expect(all.state()).not.toBe(before);
  stop();
  one.answer("beds", 1);
  expect(told).toBe(1);
});
