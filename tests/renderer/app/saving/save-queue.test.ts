// The way of an answer to the server, with a clock and a server in the test's hands.

import { expect, test } from "vitest";
import type { SaveOutcome } from "../../../../renderer/app/saving/save-outcome.ts";
import type { SaveQueueParts } from "../../../../renderer/app/saving/save-queue.ts";
import { createSaveQueue } from "../../../../renderer/app/saving/save-queue.ts";
import type { SavedValue } from "../../../../renderer/app/saving/saved-value.ts";
import type { ShelvedValue } from "../../../../renderer/app/saving/shelf.ts";
import type { TabMessage } from "../../../../renderer/app/saving/tab-message.ts";

interface Sent {
  readonly item: string;
  readonly value: SavedValue | null;
  readonly version: number;
  readonly author: string | undefined;
  readonly answer: (outcome: SaveOutcome) => Promise<void>;
  readonly fail: () => Promise<void>;
}

function setUp(
  shelved: readonly (readonly [string, ShelvedValue])[] = [],
  inTurn: SaveQueueParts["inTurn"] = (act) => act(),
) {
  const shelf = new Map(shelved);
  const told: TabMessage[] = [];
  const sent: Sent[] = [];
  let due: { act: () => void; at: number } | undefined;
  let now = 0;
  let author = "Mme Durand";
  const queue = createSaveQueue({
    send: (item, value, version, author) =>
      new Promise((resolve, reject) => {
        const settled = () => new Promise<void>((done) => setTimeout(done));
        const answer = (outcome: SaveOutcome) => {
          resolve(outcome);
          return settled();
        };
        const fail = () => {
          reject(new Error("broken"));
          return settled();
        };
        sent.push({ item, value, version, author, answer, fail });
      }),
    shelf: {
      put: (item, answer) => shelf.set(item, answer),
      remove: (item) => shelf.delete(item),
      get: (item) => shelf.get(item),
      all: () => new Map(shelf),
      settledAt: () => 0,
      latest: () => Math.max(0, ...[...shelf.values()].map(({ given }) => given)),
      keeps: () => true,
    },
    known: new Map([["beds", { value: 10, version: 3 }]]),
    lastSavedAt: undefined,
    author: () => author,
    now: () => now,
    delay: (act, milliseconds) => {
      due = { act, at: now + milliseconds };
      return () => {
        due = undefined;
      };
    },
    tell: (message) => told.push(message),
    inTurn,
  });
  const advance = (milliseconds: number) => {
    now += milliseconds;
    const ready = due && due.at <= now ? due : undefined;
    if (ready) due = undefined;
    ready?.act();
  };
  const sitDown = (name: string) => {
    author = name;
  };
  return { queue, shelf, sent, told, advance, sitDown };
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
  expect(shelf.get("beds")).toMatchObject({ value: 12, version: 3 });
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
  const { sent, advance } = setUp([["beds", { value: 7, version: 2, given: 5 }]]);
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
  expect(shelf.get("beds")).toMatchObject({ value: 12, version: 3 });
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
  const { queue, sent, advance } = setUp([["beds", { value: 7, version: 2, given: 5 }]]);
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

test("what is given again goes after what was given meanwhile, and is kept in that order", async () => {
  const { queue, sent, shelf } = setUp();
  queue.answer("beds", 1);
  queue.answer("staff", 2);
  queue.answer("beds", 3);
  expect(shelf.get("beds")!.given).toBeGreaterThan(shelf.get("staff")!.given);
  queue.flush();
  await sent[0]!.answer(saved(1));
  expect(sent.map(({ item, value }) => [item, value])).toEqual([
    ["staff", 2],
    ["beds", 3],
  ]);
});

test("a record that was locked meanwhile keeps what it refused, for when it is reopened", async () => {
  const { queue, sent, shelf } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer({ kind: "refused", reason: "Le dossier est signé." });
  expect(shelf.get("beds")).toMatchObject({ value: 12, version: 3 });
  queue.flush();
  expect(sent).toHaveLength(1);
  queue.retry();
  expect(sent[1]).toMatchObject({ item: "beds", value: 12, version: 3 });
});

test("a clock set back delays no attempt and changes no order", async () => {
  const { queue, sent, shelf, advance } = setUp([
    ["staff", { value: 1, version: 0, given: 9_000 }],
  ]);
  queue.answer("beds", 2);
  expect(shelf.get("beds")!.given).toBe(9_001);
  queue.flush();
  advance(-3_600_000);
  await sent[0]!.answer({ kind: "unreachable" });
  advance(2000);
  expect(sent).toHaveLength(2);
  expect(sent[1]).toMatchObject({ item: "staff" });
});

test("a sending that breaks is one that reached nobody", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 1);
  queue.flush();
  await sent[0]!.fail();
  expect(queue.state()).toMatchObject({ sending: false, failures: 1 });
});

test("what another tab was given is held here too, shown, and left to that tab for a while", async () => {
  const { queue, sent, advance } = setUp();
  const news: unknown[] = [];
  queue.follow((one) => news.push(one));
  queue.hear({ kind: "given", key: "beds", value: 11, version: 3, given: 50 });
  expect(news).toEqual([{ key: "beds", value: 11 }]);
  advance(4_999);
  expect(sent).toHaveLength(0);
  advance(1);
  expect(sent[0]).toMatchObject({ item: "beds", value: 11, version: 3 });
});

test("what another tab saved is not sent again, and the next answer goes upon it", () => {
  const { queue, sent, advance, shelf } = setUp();
  queue.hear({ kind: "given", key: "beds", value: 11, version: 3, given: 50 });
  const savedAt = "2031-04-02T10:00:00.000Z";
  queue.hear({ kind: "stored", key: "beds", value: 11, version: 4, given: 50, savedAt });
  expect(queue.state().unsaved.size).toBe(0);
  expect(shelf.size).toBe(0);
  advance(10_000);
  expect(sent).toHaveLength(0);
  queue.answer("beds", 12);
  queue.flush();
  expect(sent[0]).toMatchObject({ value: 12, version: 4 });
});

test("given here after what another tab saved: no conflict with oneself", async () => {
  const { queue, sent } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer({ ...conflict, theirs: 11, version: 4 });
  expect(queue.state().unsaved.get("beds")?.kind).toBe("conflict");
  const savedAt = "2031-04-02T10:00:00.000Z";
  queue.hear({ kind: "stored", key: "beds", value: 11, version: 4, given: -1, savedAt });
  queue.flush();
  expect(sent[1]).toMatchObject({ value: 12, version: 4 });
});

test("a later answer that another tab left on the shelf is the one that is sent", () => {
  const { queue, sent, shelf } = setUp();
  queue.answer("beds", 12);
  shelf.set("beds", { value: 13, version: 3, given: 1_000 });
  queue.flush();
  expect(sent[0]).toMatchObject({ value: 13, version: 3 });
});

test("a choice made in one tab ends the conflict in the others", async () => {
  const { queue, sent, told } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer(conflict);
  queue.settle("beds", "theirs");
  const { given } = told.find(({ kind }) => kind === "given")!;
  expect(told.at(-1)).toMatchObject({ kind: "stored", key: "beds", value: 15, version: 9, given });
});

test("the other's new answer is learnt where nothing waits, and left to the sending where it does", () => {
  const { queue, sent } = setUp();
  const savedAt = "2031-04-02T10:00:00.000Z";
  queue.answer("staff", 1);
  const found = new Map([
    ["beds", { value: 20, version: 4, savedAt }],
    ["staff", { value: 2, version: 1, savedAt }],
  ]);
  expect(queue.learn(found)).toEqual([{ key: "beds", value: 20, savedAt }]);
  expect(queue.learn(found)).toEqual([]);
  queue.flush();
  expect(sent[0]).toMatchObject({ item: "staff", value: 1, version: 0 });
  queue.answer("beds", 21);
  expect(queue.state().unsaved.get("beds")).toMatchObject({ version: 4 });
});

test("a third answer during a conflict is the one to choose from", async () => {
  const { queue, sent, advance } = setUp();
  queue.answer("beds", 12);
  queue.flush();
  await sent[0]!.answer(conflict);
  const savedAt = "2031-04-02T11:00:00.000Z";
  queue.learn(new Map([["beds", { value: 16, version: 10, savedAt }]]));
  expect(queue.state().unsaved.get("beds")).toMatchObject({ theirs: 16, theirVersion: 10 });
  queue.settle("beds", "mine");
  advance(0);
  expect(sent[1]).toMatchObject({ value: 12, version: 10 });
});

test("an answer is its author's, whoever sits there when it is sent", async () => {
  const { queue, sent, sitDown, shelf, told } = setUp();
  queue.answer("beds", 12);
  sitDown("M. Petit");
  queue.answer("staff", 3);
  queue.flush();
  expect(sent[0]).toMatchObject({ item: "beds", author: "Mme Durand" });
  expect(shelf.get("beds")).toMatchObject({ value: 12, author: "Mme Durand" });
  await sent[0]!.answer(saved(4));
  expect(sent[1]).toMatchObject({ item: "staff", author: "M. Petit" });
  expect(told.filter(({ kind }) => kind === "given").map(({ author }) => author)).toEqual([
    "Mme Durand",
    "M. Petit",
  ]);
});

test("what an earlier visit kept goes under the name of that visit, refused or in conflict", async () => {
  const shelved = { value: 12, version: 3, given: 1, author: "Mme Durand" };
  const { queue, sent, sitDown, advance } = setUp([["beds", shelved]]);
  sitDown("M. Petit");
  advance(0);
  await sent[0]!.answer({ kind: "refused", reason: "Saisie fermée" });
  queue.retry();
  const theirs = { kind: "conflict", theirs: 15, version: 4, savedAt: "2031-04-02" } as const;
  await sent[1]!.answer(theirs);
  queue.settle("beds", "mine");
  queue.flush();
  expect(sent.map(({ author }) => author)).toEqual(["Mme Durand", "Mme Durand", "Mme Durand"]);
  expect(sent[2]).toMatchObject({ value: 12, version: 4 });
});

const BOX = "justification:control:full";
const words = (text: string) => ({ reason: "", text });
const SAVED_AT = "2031-04-02T10:00:00.000Z";

test("what is typed in an open form goes upon the version that its author saw", async () => {
  const { queue, sent } = setUp();
  queue.learn(new Map([[BOX, { value: words("a"), version: 1, savedAt: SAVED_AT }]]));
  const release = queue.hold(BOX);
  const theirs = { value: words("B"), version: 2, savedAt: SAVED_AT };
  expect(queue.learn(new Map([[BOX, theirs]]))).toEqual([]);
  expect(queue.state().known.get(BOX)).toMatchObject({ version: 1 });
  queue.answer(BOX, words("ab"));
  queue.flush();
  expect(sent[0]).toMatchObject({ value: words("ab"), version: 1 });
  await sent[0]!.answer({ kind: "conflict", theirs: words("B"), version: 2, savedAt: SAVED_AT });
  release();
  expect(queue.state().unsaved.get(BOX)).toMatchObject({
    kind: "conflict",
    value: words("ab"),
    theirs: words("B"),
  });
});

test("a form that is left shows what waited, once the last one that was open on it is", () => {
  const { queue } = setUp();
  const shown: unknown[] = [];
  queue.follow((news) => shown.push(news));
  const releases = [queue.hold("beds"), queue.hold("beds")];
  queue.learn(new Map([["beds", { value: 15, version: 4, savedAt: SAVED_AT }]]));
  queue.learn(new Map([["beds", { value: 16, version: 5, savedAt: SAVED_AT }]]));
  releases[0]!();
  expect(shown).toEqual([]);
  releases[1]!();
  expect(shown).toEqual([{ key: "beds", value: 16, savedAt: SAVED_AT }]);
  expect(queue.state().known.get("beds")).toEqual({ value: 16, version: 5 });
});

test("a conflict between two who say the same is told to the other tabs", async () => {
  const { queue, sent, told } = setUp();
  queue.answer("beds", 15);
  queue.flush();
  await sent[0]!.answer({ kind: "conflict", theirs: 15, version: 4, savedAt: SAVED_AT });
  expect(queue.state().unsaved.size).toBe(0);
  const { given } = told[0]!;
  expect(told[1]).toEqual({
    kind: "stored",
    key: "beds",
    value: 15,
    version: 4,
    given,
    savedAt: SAVED_AT,
  });
});

test("so is a conflict that ends because the other came round to the same", async () => {
  const { queue, sent, told } = setUp();
  queue.answer("beds", 15);
  queue.flush();
  await sent[0]!.answer({ kind: "conflict", theirs: 14, version: 4, savedAt: SAVED_AT });
  queue.learn(new Map([["beds", { value: 15, version: 5, savedAt: SAVED_AT }]]));
  expect(queue.state().unsaved.size).toBe(0);
  expect(told.at(-1)).toMatchObject({ kind: "stored", key: "beds", value: 15, version: 5 });
});

test("a turn that breaks leaves the queue alive: what waits is sent later", async () => {
  let breaks = true;
  const { queue, sent, advance } = setUp([], async (act) => {
    if (breaks) throw new Error("a lock that breaks");
    await act();
  });
  queue.answer("beds", 12);
  const broken = new Promise((done) => process.once("unhandledRejection", done));
  advance(400);
  await broken;
  expect(queue.state().sending).toBe(false);
  breaks = false;
  advance(2_000);
  expect(sent[0]).toMatchObject({ item: "beds", value: 12 });
});
