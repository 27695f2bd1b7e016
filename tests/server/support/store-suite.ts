// What any store of answers must do. Called once for each implementation.

import { afterEach, beforeEach, expect, test } from "vitest";
import type { Save, SubmissionStore } from "../../../server/store/submission-store.ts";

const KEY = { year: "2031", finess: "990000001" };

function save(changes: Partial<Save> = {}): Save {
  return {
    key: KEY,
    hash: "h1",
    category: "ALPHA",
    item: "effectif",
    value: 12,
    version: 0,
    author: "démonstration",
    at: "2031-05-02T08:00:00.000Z",
    ...changes,
  };
}

/** `open` gives an empty store; `reopen` the same one, as after a restart. */
export function storeSuite(
  open: () => Promise<SubmissionStore>,
  reopen: () => Promise<SubmissionStore>,
): void {
  let store: SubmissionStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test("an establishment that has not begun has no record", async () => {
    expect(await store.readRecord(KEY)).toBeUndefined();
    expect(await store.readProgress("2031")).toEqual(new Map());
    expect(await store.readHistory(KEY)).toEqual([]);
  });

  test("a first answer begins the record, pinned to the campaign's hash", async () => {
    const outcome = await store.saveAnswer(save());
    const answer = { value: 12, version: 1, savedAt: "2031-05-02T08:00:00.000Z" };
    expect(outcome).toEqual({ kind: "saved", answer });
    await store.saveAnswer(save({ item: "nom", value: "Tilleuls", hash: "h2", at: "later" }));
    expect(await store.readRecord(KEY)).toEqual({
      hash: "h1",
      category: "ALPHA",
      startedAt: "2031-05-02T08:00:00.000Z",
      answers: new Map<string, unknown>([
        ["effectif", answer],
        ["nom", { value: "Tilleuls", version: 1, savedAt: "later" }],
      ]),
      revision: 2,
      justifications: new Map(),
      signature: undefined,
    });
  });

  test.each([
    ["zero", 0],
    ["a negative decimal", -0.1],
    ["a large number", 1e300],
    ["an empty text", ""],
    ["a text with everything in it", "« é » \u0000 \ud800 🌳 '; DROP TABLE answers; --"],
    ["a list", ["public", "prive"]],
    ["a breakdown", { jeunes: 1, ages: 0 }],
    ["a table", { jeunes: { autorisees: 3 } }],
  ])("gives back %s as it was", async (_name, value) => {
    await store.saveAnswer(save({ value }));
    await store.close();
    store = await reopen();
    expect((await store.readRecord(KEY))?.answers.get("effectif")?.value).toEqual(value);
  });

  test("a version that is not the current one is refused with what stands there", async () => {
    await store.saveAnswer(save());
    await store.saveAnswer(save({ value: 13, version: 1, at: "second" }));
    for (const version of [0, 1, 3]) {
      const outcome = await store.saveAnswer(save({ value: 99, version }));
      const current = { value: 13, version: 2, savedAt: "second" };
      expect(outcome).toEqual({ kind: "conflict", current });
    }
    expect(await store.readHistory(KEY)).toHaveLength(2);
  });

  test("a version invented before any answer is refused and begins no record", async () => {
    const outcome = await store.saveAnswer(save({ version: 4 }));
    const current = { value: null, version: 0, savedAt: null };
    expect(outcome).toEqual({ kind: "conflict", current });
    expect(await store.readRecord(KEY)).toBeUndefined();
  });

  test("the same value sent again is acknowledged without a new version", async () => {
    const first = await store.saveAnswer(save());
    expect(await store.saveAnswer(save({ at: "again" }))).toEqual(first);
    expect(await store.readHistory(KEY)).toHaveLength(1);
  });

  test("an erased answer is gone from the record, and its version goes on", async () => {
    await store.saveAnswer(save());
    await store.saveAnswer(save({ value: null, version: 1 }));
    expect((await store.readRecord(KEY))?.answers.size).toBe(0);
    // Who opened the form after the erasure knows no version.
    const again = await store.saveAnswer(save({ value: 5, version: 0 }));
    expect(again).toMatchObject({ kind: "saved", answer: { value: 5, version: 3 } });
    // Who knew the answer before its erasure must see the new one.
    expect(await store.saveAnswer(save({ value: 6, version: 1 }))).toMatchObject({
      kind: "conflict",
      current: { value: 5, version: 3 },
    });
  });

  test("every write leaves a line: who, when, from what, to what, under which campaign", async () => {
    await store.saveAnswer(save());
    await store.saveAnswer(save({ value: 13, version: 1, hash: "h2", author: "rh", at: "second" }));
    await store.saveAnswer(save({ value: null, version: 2, at: "third" }));
    const common = { item: "effectif", author: "démonstration", hash: "h1" };
    expect(await store.readHistory(KEY)).toEqual([
      { ...common, version: 1, at: "2031-05-02T08:00:00.000Z", from: null, to: 12 },
      { ...common, version: 2, at: "second", from: 12, to: 13, hash: "h2", author: "rh" },
      { ...common, version: 3, at: "third", from: 13, to: null },
    ]);
  });

  test("progress counts the answers that stand, by establishment and year", async () => {
    await store.saveAnswer(save({ at: "2031-05-02T08:00:00.000Z" }));
    await store.saveAnswer(save({ item: "nom", value: "a", at: "2031-05-02T09:00:00.000Z" }));
    await store.saveAnswer(save({ item: "cpom", value: "oui" }));
    await store.saveAnswer(save({ item: "cpom", value: null, version: 1 }));
    await store.saveAnswer(save({ key: { year: "2031", finess: "990000002" }, at: "x" }));
    await store.saveAnswer(save({ key: { year: "2030", finess: "990000003" } }));
    expect(await store.readProgress("2031")).toEqual(
      new Map([
        ["990000001", { answered: 2, savedAt: "2031-05-02T09:00:00.000Z", signedAt: null }],
        ["990000002", { answered: 1, savedAt: "x", signedAt: null }],
      ]),
    );
  });

  test("of fifty writers on one version, exactly one wins", async () => {
    const values = Array.from({ length: 50 }, (_, index) => index + 100);
    const outcomes = await Promise.all(values.map((value) => store.saveAnswer(save({ value }))));
    const winners = outcomes.filter((outcome) => outcome.kind === "saved");
    expect(winners).toHaveLength(1);
    const kept = (await store.readRecord(KEY))?.answers.get("effectif");
    expect(winners[0]).toEqual({ kind: "saved", answer: kept });
    expect(await store.readHistory(KEY)).toHaveLength(1);
  });

  test("two stores on the same data see each other's answers, turn by turn", async () => {
    const other = await reopen();
    for (let turn = 0; turn < 20; turn++) {
      const writer = turn % 2 === 0 ? store : other;
      const outcome = await writer.saveAnswer(save({ value: turn, version: turn }));
      expect(outcome).toMatchObject({ kind: "saved", answer: { version: turn + 1 } });
    }
    const stale = await other.saveAnswer(save({ value: 99, version: 3 }));
    expect(stale).toMatchObject({ kind: "conflict", current: { value: 19, version: 20 } });
    await other.close();
  });
}
