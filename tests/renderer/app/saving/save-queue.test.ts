// The way of an answer to the server, with a clock and a server in the test's hands.

import { expect, test } from "vitest";
import type { Answer } from "../../../../engine/index.ts";
import type { SaveOutcome } from "../../../../renderer/app/saving/save-outcome.ts";
import { createSaveQueue } from "../../../../renderer/app/saving/save-queue.ts";
import type { ShelvedAnswer } from "../../../../renderer/app/saving/shelf.ts";

interface Sent {
  readonly item: string;
  readonly value: Answer | null;
  readonly version: number;
  readonly answer: (outcome: SaveOutcome) => Promise<void>;
}

function setUp(shelved: readonly (readonly [string, ShelvedAnswer])[] = []) {
  const shelf = new Map(shelved);
  const sent: Sent[] = [];
  let due: { act: () => void; at: number } | undefined;
  let now = 0;
  const queue = createSaveQueue({
    send: (item, value, version) =>
      new Promise((resolve) => {
        const answer = async (outcome: SaveOutcome) => {
          resolve(outcome);
          await new Promise((settled) => setTimeout(settled));
        };
        sent.push({ item, value, version, answer });
      }),
    shelf: {
      put: (item, answer) => shelf.set(item, answer),
      remove: (item) => shelf.delete(item),
      all: () => new Map(shelf),
    },
    known: new Map([["beds", { value: 10, version: 3 }]]),
    lastSavedAt: undefined,
    now: () => now,
    delay: (act, milliseconds) => {
      due = { act, at: now + milliseconds };
      return () => {
        due = undefined;
      };
    },
  });
  const advance = (milliseconds: number) => {
    now += milliseconds;
    const ready = due && due.at <= now ? due : undefined;
    if (ready) due = undefined;
    ready?.act();
  };
  return { queue, shelf, sent, advance };
}

const saved = (version: number): SaveOutcome => ({
  kind: "saved",
  version,
  savedAt: "2031-04-02T10:00:00.000Z",
});

test("an answer is sent after a rest, upon the version that the server gave", async () => {
  const { queue, sent, advance, shelf } = setUp();
  queue.answer("beds", 1);
  advance(300);
  queue.answer("beds", 12);
  advance(300);
  expect(sent).toHaveLength(0);
  advance(100);
  expect(sent[0]).toMatchObject({ item: "beds", value: 12, version: 3 });
  expect(shelf.get("beds")).toEqual({ value: 12, version: 3 });
  await sent[0]!.answer(saved(4));
  expect(queue.state().unsaved.size).toBe(0);
  expect(queue.state().lastSavedAt).toBe("2031-04-02T10:00:00.000Z");
  expect(shelf.size).toBe(0);
});

test("leaving the box sends at once", () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  expect(sent).toHaveLength(1);
});

test("an answer changed while it is being sent goes again, upon the version just made", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 1);
  queue.flush();
  queue.answer("beds", 2);
  await sent[0]!.answer(saved(4));
  expect(sent[1]).toMatchObject({ value: 2, version: 4 });
});

test("answers go one at a time", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 1);
  queue.answer("staff", null);
  queue.flush();
  expect(sent).toHaveLength(1);
  await sent[0]!.answer(saved(4));
  expect(sent[1]).toMatchObject({ item: "staff", value: null, version: 0 });
});

test("a cut network keeps the answer, says when it tries again, and waits longer each time", async () => {
  const { queue, sent, advance, shelf } = setUp();
  queue.answer("beds", 1);
  queue.flush();
  await sent[0]!.answer({ kind: "unreachable" });
  expect(queue.state().retryAt).toBe(2000);
  expect(shelf.size).toBe(1);
  advance(2000);
  await sent[1]!.answer({ kind: "unreachable" });
  expect(queue.state().retryAt).toBe(2000 + 4000);
  advance(4000);
  await sent[2]!.answer(saved(4));
  expect(queue.state()).toMatchObject({ retryAt: undefined, failures: 0 });
  expect(queue.state().unsaved.size).toBe(0);
});

test("however long the server is away, the next attempt is never more than 8 s away", async () => {
  const { queue, sent, advance } = setUp();
  queue.answer("beds", 1);
  queue.flush();
  for (const wait of [2000, 4000, 8000, 8000, 8000]) {
    const attempts = sent.length;
    await sent.at(-1)!.answer({ kind: "unreachable" });
    advance(wait - 1);
    expect(sent).toHaveLength(attempts);
    advance(1);
    expect(sent).toHaveLength(attempts + 1);
  }
});

test("the next answer does not wait for the next attempt: it is one", async () => {
  const { queue, sent, advance } = setUp();
  queue.answer("beds", 1);
  queue.flush();
  await sent[0]!.answer({ kind: "unreachable" });
  queue.answer("staff", 5);
  advance(400);
  expect(sent[1]).toMatchObject({ item: "beds", value: 1 });
  await sent[1]!.answer(saved(4));
  expect(sent[2]).toMatchObject({ item: "staff", value: 5 });
});

test("an answer erased on both sides is no conflict, though the record no longer lists it", async () => {
  const { queue, sent } = setUp();
  queue.answer("staff", null);
  queue.flush();
  expect(sent[0]).toMatchObject({ item: "staff", version: 0 });
  await sent[0]!.answer({ ...conflict, theirs: null, version: 2 });
  expect(queue.state().unsaved.size).toBe(0);
  queue.answer("staff", 5);
  queue.flush();
  expect(sent[1]).toMatchObject({ item: "staff", value: 5, version: 2 });
});

test("an erased answer that the record no longer lists may be given again", async () => {
  const { queue, sent } = setUp();
  queue.answer("staff", 5);
  queue.flush();
  await sent[0]!.answer({ ...conflict, theirs: null, version: 2 });
  expect(sent[1]).toMatchObject({ item: "staff", value: 5, version: 2 });
});

test("what an earlier visit could not send is sent on arrival, upon the version of that time", () => {
  const { sent, advance } = setUp([["beds", { value: 7, version: 2 }]]);
  advance(0);
  expect(sent[0]).toMatchObject({ item: "beds", value: 7, version: 2 });
});

const conflict: Extract<SaveOutcome, { kind: "conflict" }> = {
  kind: "conflict",
  theirs: 15,
  version: 9,
  savedAt: "2031-04-02T09:00:00.000Z",
};

test("a conflict keeps both answers and sends nothing until a choice is made", async () => {
  const { queue, sent, advance } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer(conflict);
  expect(queue.state().unsaved.get("beds")).toMatchObject({
    kind: "conflict",
    value: 12,
    theirs: 15,
  });
  queue.answer("beds", 13);
  advance(5000);
  expect(sent).toHaveLength(1);
  queue.settle("beds", "mine");
  advance(0);
  expect(sent[1]).toMatchObject({ value: 13, version: 9 });
});

test("a tab closed on a conflict meets it again: the version stays the one answered upon", async () => {
  const { queue, sent, shelf } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer(conflict);
  expect(shelf.get("beds")).toEqual({ value: 12, version: 3 });
});

test("taking the other's answer saves nothing more, and later answers go upon its version", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer(conflict);
  queue.settle("beds", "theirs");
  expect(queue.state().unsaved.size).toBe(0);
  queue.answer("beds", 16);
  queue.flush();
  expect(sent[1]).toMatchObject({ value: 16, version: 9 });
});

test("two people who gave the same answer are not bothered", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 15);
  queue.flush();
  await sent[0]!.answer(conflict);
  expect(queue.state().unsaved.size).toBe(0);
});

test("an answer that somebody changed and changed back is no conflict", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer({ ...conflict, theirs: 10 });
  expect(sent[1]).toMatchObject({ value: 12, version: 9 });
});

test("an answer kept from an earlier visit never passes over one that it did not see", async () => {
  const { queue, sent, advance } = setUp([["beds", { value: 7, version: 2 }]]);
  advance(0);
  await sent[0]!.answer({ ...conflict, theirs: 10, version: 3 });
  expect(queue.state().unsaved.get("beds")).toMatchObject({ kind: "conflict", theirs: 10 });
});

test("a refused answer says why, is not sent again, and gives way to the next one", async () => {
  const { queue, sent, advance } = setUp();
  queue.answer("beds", -1);
  queue.flush();
  await sent[0]!.answer({ kind: "refused", reason: "Non." });
  expect(queue.state().unsaved.get("beds")).toMatchObject({ kind: "refused", reason: "Non." });
  advance(60_000);
  expect(sent).toHaveLength(1);
  queue.answer("beds", 1);
  queue.flush();
  expect(sent[1]).toMatchObject({ value: 1 });
});
