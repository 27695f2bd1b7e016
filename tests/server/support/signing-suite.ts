// What any store must do of justifications, of what changed, and of signatures. Called once for each
// implementation, beside store-suite.ts.

import { afterEach, beforeEach, expect, test } from "vitest";
import type {
  JustificationSave,
  Save,
  Signing,
  StoredAnswer,
  SubmissionStore,
} from "../../../server/store/submission-store.ts";

const KEY = { year: "2031", finess: "990000001" };
const BODY = { year: "2031", finess: "990000995" };
const write = { key: KEY, hash: "h1", category: "ALPHA", author: "Anne", at: "first" };

function save(changes: Partial<Save> = {}): Save {
  return { ...write, item: "effectif", value: 12, version: 0, ...changes };
}

function justify(changes: Partial<JustificationSave> = {}): JustificationSave {
  const value = { reason: "travaux", text: "Deux chambres fermées." };
  return { ...write, subject: "control:stable", value, version: 0, ...changes };
}

function signing(changes: Partial<Signing> = {}): Signing {
  const facts = {
    revision: 1,
    alongside: [],
    dropped: [],
    sealed: { common: new Map(), previous: null },
  };
  return { ...write, author: "Léa", at: "signed", ...facts, ...changes };
}

const SIGNATURE = { author: "Léa", at: "signed", hash: "h1" };

/** `open` gives an empty store; `reopen` the same one, as after a restart. */
export function signingSuite(
  open: () => Promise<SubmissionStore>,
  reopen: () => Promise<SubmissionStore>,
): void {
  let store: SubmissionStore;
  beforeEach(async () => {
    store = await open();
  });
  afterEach(() => store.close());

  test("a justification is kept beside the answers, with versions and a history of its own", async () => {
    await store.saveAnswer(save());
    expect(await store.saveJustification(justify())).toMatchObject({ answer: { version: 1 } });
    const later = { reason: "", text: "Rouvertes." };
    await store.saveJustification(justify({ value: later, version: 1, at: "second" }));
    const late = await store.saveJustification(justify({ version: 1 }));
    const current = { value: later, version: 2, savedAt: "second" };
    expect(late).toEqual({ kind: "conflict", current });
    await store.close();
    store = await reopen();
    const record = await store.readRecord(KEY);
    expect([...(record?.answers.keys() ?? [])]).toEqual(["effectif"]);
    expect(record?.justifications).toEqual(new Map([["control:stable", current]]));
    const history = await store.readHistory(KEY, "justification:control:stable");
    expect(history.map(({ version, to }) => [version, to])).toEqual([
      [1, { reason: "travaux", text: "Deux chambres fermées." }],
      [2, later],
    ]);
    expect((await store.readProgress("2031")).get(KEY.finess)?.answered).toBe(1);
  });

  test("what changed since a revision is told, erasures too, and nothing of other records", async () => {
    expect(await store.readChanges(KEY, 0)).toMatchObject({ revision: 0, answers: new Map() });
    await store.saveAnswer(save());
    await store.saveAnswer(save({ item: "nom", value: "a" }));
    const { revision } = (await store.readRecord(KEY))!;
    await store.saveAnswer(save({ key: BODY, item: "nom", value: "b" }));
    expect((await store.readChanges(KEY, revision)).answers).toEqual(new Map());
    await store.saveAnswer(save({ value: null, version: 1, at: "second" }));
    await store.saveJustification(justify());
    const changes = await store.readChanges(KEY, revision);
    expect(changes.answers).toEqual(
      new Map([["effectif", { value: null, version: 2, savedAt: "second" }]]),
    );
    expect([...changes.justifications.keys()]).toEqual(["control:stable"]);
    expect(changes.revision).toBeGreaterThan(revision);
    expect((await store.readChanges(KEY, changes.revision)).answers.size).toBe(0);
  });

  test("the revision of several records is the greatest, and later writes have greater ones", async () => {
    expect(await store.readRevision([KEY, BODY])).toBe(0);
    await store.saveAnswer(save());
    const before = await store.readRevision([KEY, BODY]);
    await store.saveAnswer(save({ key: BODY, value: 3 }));
    expect(await store.readRevision([KEY])).toBe(before);
    expect(await store.readRevision([KEY, BODY])).toBeGreaterThan(before);
    expect(await store.readRevision([{ ...KEY, year: "2030" }])).toBe(0);
  });

  test("a signature locks the record, drops what no longer counts, and survives a restart", async () => {
    await store.saveAnswer(save());
    await store.saveAnswer(save({ item: "echeance", value: "2031-01-01" }));
    const dropped = ["echeance", "never_given"];
    const outcome = await store.sign(signing({ revision: 2, dropped }));
    expect(outcome).toEqual({ kind: "signed", signature: SIGNATURE });
    await store.close();
    store = await reopen();
    const record = await store.readRecord(KEY);
    expect(record?.signature).toEqual(SIGNATURE);
    expect([...(record?.answers.keys() ?? [])]).toEqual(["effectif"]);
    expect((await store.readHistory(KEY, "echeance")).at(-1)).toMatchObject({
      author: "Léa",
      from: "2031-01-01",
      to: null,
    });
    const refused = { kind: "signed", signature: SIGNATURE };
    expect(await store.saveAnswer(save({ value: 13, version: 1 }))).toEqual(refused);
    expect(await store.saveAnswer(save({ item: "nom", value: "a" }))).toEqual(refused);
    expect(await store.saveJustification(justify())).toEqual(refused);
    expect((await store.readRecord(KEY))?.answers.get("effectif")?.value).toBe(12);
    expect((await store.readProgress("2031")).get(KEY.finess)?.signedAt).toBe("signed");
    // An acknowledgement lost on the way is still given: what was sent is what was signed.
    expect(await store.saveAnswer(save())).toMatchObject({ kind: "saved" });
  });

  test("what was written since it was judged refuses the signature, here or alongside", async () => {
    await store.saveAnswer(save());
    await store.saveAnswer(save({ value: 13, version: 1 }));
    expect(await store.sign(signing())).toEqual({ kind: "changed", revision: 2 });
    await store.saveAnswer(save({ key: BODY, item: "statut", value: "public" }));
    const alongside = [BODY];
    const refused = await store.sign(signing({ revision: 2, alongside, dropped: ["effectif"] }));
    expect(refused).toEqual({ kind: "changed", revision: 3 });
    const record = await store.readRecord(KEY);
    expect(record?.signature).toBeUndefined();
    expect(record?.answers.get("effectif")?.value).toBe(13);
    expect(await store.readSignatures(KEY)).toEqual([]);
    expect(await store.sign(signing({ revision: 3, alongside }))).toMatchObject({ kind: "signed" });
  });

  test("signed twice, the first signature stands; a record never begun may be signed", async () => {
    expect(await store.sign(signing({ revision: 0 }))).toMatchObject({ kind: "signed" });
    const again = await store.sign(signing({ revision: 0, author: "Zoé" }));
    expect(again).toEqual({ kind: "signed", signature: SIGNATURE });
    expect(await store.readSignatures(KEY)).toHaveLength(1);
  });

  test("what comes from elsewhere is sealed with the signature and let go with it", async () => {
    const common = new Map<string, StoredAnswer>([
      ["statut", { value: "public", version: 3, savedAt: "first" }],
    ]);
    const sealed = { common, previous: { effectif: 11, ages: { aines: 4 } } };
    await store.sign(signing({ revision: 0, sealed }));
    expect((await store.readRecord(KEY))?.sealed).toEqual(sealed);
    await store.reopen({ key: KEY, author: "Anne", at: "reopened", hash: "h1", reason: "Oubli" });
    expect((await store.readRecord(KEY))?.sealed).toBeUndefined();
    await store.sign(signing({ revision: 0 }));
    expect((await store.readRecord(KEY))?.sealed).toEqual({ common: new Map(), previous: null });
  });

  test("a record without an answer of its own is told as signed", async () => {
    await store.sign(signing({ revision: 0 }));
    const progress = { answered: 0, savedAt: null, signedAt: "signed" };
    expect((await store.readProgress("2031")).get(KEY.finess)).toEqual(progress);
    expect((await store.readProgress("2030")).size).toBe(0);
  });

  test("who answered last is not who erased, nor who justified", async () => {
    await store.saveAnswer(save({ item: "nom", value: "a", author: "Zoé" }));
    await store.saveAnswer(save());
    await store.saveAnswer(save({ value: 13, version: 1, author: "Paul", at: "second" }));
    await store.saveAnswer(save({ item: "nom", value: null, version: 1, author: "Léa" }));
    await store.saveAnswer(save({ key: BODY, item: "nom", value: "b", author: "Siège" }));
    expect(await store.readLastAnswers(KEY)).toEqual([
      { item: "nom", author: "Zoé", at: "first" },
      { item: "effectif", author: "Paul", at: "second" },
    ]);
  });

  test("a reopened record is written again, and every signature leaves its trace", async () => {
    await store.saveAnswer(save());
    const reopening = { key: KEY, author: "Anne", at: "reopened", hash: "h1", reason: "Oubli" };
    expect(await store.reopen(reopening)).toBe(false);
    await store.sign(signing());
    expect(await store.reopen(reopening)).toBe(true);
    expect(await store.reopen(reopening)).toBe(false);
    expect(await store.saveAnswer(save({ value: 13, version: 1 }))).toMatchObject({
      kind: "saved",
      answer: { version: 2 },
    });
    expect((await store.readProgress("2031")).get(KEY.finess)?.signedAt).toBeNull();
    await store.sign(signing({ revision: 2, at: "again" }));
    expect(await store.readSignatures(KEY)).toEqual([
      { kind: "signed", ...SIGNATURE, reason: "" },
      { kind: "reopened", author: "Anne", at: "reopened", hash: "h1", reason: "Oubli" },
      { kind: "signed", ...SIGNATURE, at: "again", reason: "" },
    ]);
  });

  test("no write is accepted after a signature that did not see it", async () => {
    for (let turn = 0; turn < 25; turn++) {
      const key = { year: "2031", finess: `99000${turn}` };
      await store.saveAnswer(save({ key, value: 0 }));
      const revision = await store.readRevision([key]);
      const signs = () => store.sign(signing({ key, revision }));
      const writes = [1, 2, 3].map(
        (value) => () => store.saveAnswer(save({ key, item: `item_${value}`, value })),
      );
      // Whoever comes first, by turns.
      const order = [...writes.slice(0, turn % 4), signs, ...writes.slice(turn % 4)];
      const outcomes = await Promise.all(order.map((act) => act()));
      const accepted = outcomes.filter((one) => one.kind === "saved").length;
      const signed = (await store.readSignatures(key)).length === 1;
      const kept = (await store.readRecord(key))!;
      expect(kept.answers.size).toBe(1 + accepted);
      // Either it was signed as it was read, or it was not signed at all.
      expect([signed, kept.revision === revision]).toEqual(signed ? [true, true] : [false, false]);
    }
  });
}
