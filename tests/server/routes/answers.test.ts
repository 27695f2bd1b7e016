import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { establishments, smallCompilation } from "../support/small-campaign.ts";
import { NOW, startServer, type TestServer } from "../support/start-server.ts";

const ALPHA = "990000001";
const RECORD = `/api/campaigns/2031/establishments/${ALPHA}/record`;

let server: TestServer;
beforeEach(async () => {
  server = await startServer();
});
afterEach(() => server.close());

test("a saved answer comes back with its version, its instant and the campaign's hash", async () => {
  const saved = await server.put(ALPHA, "effectif", { value: 12, version: 0 });
  expect(saved.status).toBe(200);
  expect(await saved.json()).toEqual({ version: 1, savedAt: NOW });
  expect(await (await server.get(RECORD)).json()).toEqual({
    establishment: { ...establishments[0], demonstration: true },
    hash: "ab".repeat(32),
    revision: 1,
    editable: true,
    answers: { effectif: { value: 12, version: 1, savedAt: NOW } },
    common: {},
    justifications: {},
    visitor: expect.anything(),
  });
});

test("an establishment that has not begun has an empty record, open", async () => {
  const record = await (await server.get(RECORD)).json();
  expect(record).toMatchObject({ editable: true, answers: {} });
  expect(record).not.toHaveProperty("previous");
});

test.each([
  ["depenses", 0.1],
  ["cpom", "non"],
  ["statut", "prive"],
  ["modes", ["prive", "public"]],
  ["echeance", "2032-02-29"],
  ["nom", "« É » 🌳"],
  ["effectif_par_age", { jeunes: 3, ages: 0 }],
  ["places", { jeunes: { autorisees: 4 } }],
  ["accords", [{ objet: "É", signature: "2029-05-14", cout: 0.29 }, {}, { objet: "b" }]],
])("accepts a well-made answer to %s", async (item, value) => {
  expect((await server.put(ALPHA, item, { value, version: 0 })).status).toBe(200);
  const record = await (await server.get(RECORD)).json();
  expect(record.answers[item].value).toEqual(value);
});

test("of two people on one answer, the second is shown what the first has saved", async () => {
  await server.put(ALPHA, "effectif", { value: 12, version: 0 });
  await server.put(ALPHA, "effectif", { value: 13, version: 1 });
  const late = await server.put(ALPHA, "effectif", { value: 99, version: 1 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    status: 409,
    title: "Réponse modifiée entre-temps",
    current: { value: 13, version: 2, savedAt: NOW },
  });
});

test("an acknowledgement lost on the way may be asked for again", async () => {
  const body = { value: 12, version: 0 };
  const first = await (await server.put(ALPHA, "effectif", body)).json();
  const again = await server.put(ALPHA, "effectif", body);
  expect(again.status).toBe(200);
  expect(await again.json()).toEqual(first);
});

test("null erases: the answer is no longer in the record, and may be given anew", async () => {
  await server.put(ALPHA, "effectif", { value: 12, version: 0 });
  const erased = await server.put(ALPHA, "effectif", { value: null, version: 1 });
  expect(await erased.json()).toEqual({ version: 2, savedAt: NOW });
  expect((await (await server.get(RECORD)).json()).answers).toEqual({});
  const anew = await server.put(ALPHA, "effectif", { value: 5, version: 0 });
  expect(await anew.json()).toEqual({ version: 3, savedAt: NOW });
});

test("results are those of the saved answers", async () => {
  const path = `/api/campaigns/2031/establishments/${ALPHA}/results`;
  expect((await (await server.get(path)).json()).results.double.absence).toBe("missing");
  await server.put(ALPHA, "effectif", { value: 21, version: 0 });
  expect((await (await server.get(path)).json()).results.double.value).toBe(42);
});

test("the list of establishments says how far each one is", async () => {
  await server.put(ALPHA, "effectif", { value: 1, version: 0 });
  await server.put(ALPHA, "nom", { value: "a", version: 0 });
  const list = await (await server.get("/api/campaigns/2031/establishments")).json();
  const open = { signedAt: null };
  expect(list).toEqual([
    { ...establishments[0], categoryLabel: "Catégorie ALPHA", answered: 2, savedAt: NOW, ...open },
    { ...establishments[1], categoryLabel: "Catégorie BETA", answered: 0, savedAt: null, ...open },
  ]);
});

test("an answer that the campaign no longer accepts is set aside, not lost, not calculated", async () => {
  const key = { year: "2031", finess: ALPHA };
  const common = { key, hash: "older", category: "ALPHA", version: 0, author: "a", at: NOW };
  await server.parts.store.saveAnswer({ ...common, item: "effectif", value: { jeunes: 2 } });
  await server.parts.store.saveAnswer({ ...common, item: "disparue", value: 3 });
  await server.put(ALPHA, "depenses", { value: 4, version: 0 });
  const record = await (await server.get(RECORD)).json();
  expect(record.hash).toBe("older");
  expect(record.answers).toEqual({ depenses: { value: 4, version: 1, savedAt: NOW } });
  expect(record.setAside).toEqual({ disparue: 1, effectif: 1 });
  const results = await server.get(RECORD.replace("record", "results"));
  expect((await results.json()).results.double.absence).toBe("missing");
  expect((await server.parts.store.readRecord(key))?.answers.size).toBe(3);
});

test.each([
  [
    "2031-04-02T21:59:59Z",
    "ouvre le 3\u00A0avril 2031 (Plateforme principale)",
    "31\u00A0mai 2031 inclus",
  ],
  [
    "2031-06-01T08:00:00Z",
    "close depuis le 31\u00A0mai 2031 au soir",
    "avait ouvert le 3\u00A0avril 2031",
  ],
])("at %s, a real establishment is refused and told why", async (instant, why, more) => {
  const closed = await startServer({
    clock: () => new Date(instant),
    establishments: establishments.map((one) => ({
      ...one,
      demonstration: one !== establishments[0],
    })),
  });
  const refused = await closed.put(ALPHA, "effectif", { value: 1, version: 0 });
  expect(refused.status).toBe(403);
  const problem = await refused.json();
  expect(problem.title).toBe("Saisie fermée");
  expect(problem.detail).toContain(why);
  expect(problem.detail).toContain(more);
  const record = await (await closed.get(RECORD)).json();
  expect(record).toMatchObject({ editable: false, reason: problem.detail, answers: {} });
  expect(await closed.parts.store.readHistory({ year: "2031", finess: ALPHA })).toEqual([]);
  // A demonstration establishment stays open.
  expect((await closed.put("990000002", "actes", { value: 1, version: 0 })).status).toBe(200);
  await closed.close();
});

describe("last year's answers", () => {
  const key = { year: "2030", finess: ALPHA };
  const common = { key, hash: "h", category: "ALPHA", version: 0, author: "a", at: NOW };

  /** A server of both years; `past` is what this year's items were. */
  async function startBothYears(past: Readonly<Record<string, object>> = {}) {
    const served = await Promise.all(
      [smallCompilation("2031", past), smallCompilation("2030")].map((one) => serveCampaign(one)),
    );
    const both = await startServer({
      campaigns: new Map(served.map((one) => [one.campaign.year, one])),
    });
    const read = async (path: string) => (await both.get(RECORD.replace("record", path))).json();
    return { ...both, read };
  }

  test("a campaign that this establishment took no part in offers nothing", async () => {
    const both = await startBothYears();
    const record = await both.read("record");
    expect(record).not.toHaveProperty("previous");
    expect(record).not.toHaveProperty("lastYear");
    await both.close();
  });

  test("are told as last year's campaign took them, and calculated with", async () => {
    const both = await startBothYears();
    await both.parts.store.saveAnswer({ ...common, item: "effectif", value: 11 });
    await both.parts.store.saveAnswer({ ...common, item: "disparue", value: 3 });
    const { previous, lastYear } = await both.read("record");
    expect({ previous, lastYear }).toEqual({
      previous: { effectif: 11 },
      lastYear: { effectif: 11 },
    });
    expect((await both.read("results")).previous).toEqual({ effectif: 11 });
    await both.close();
  });

  test("are offered under this year's ids, where this year asks them in the same shape", async () => {
    const both = await startBothYears({
      effectif: { previousIds: ["depenses"] },
      depenses: { previousIds: [] },
      statut: { movedKeys: { prive: "public" } },
    });
    await both.parts.store.saveAnswer({ ...common, item: "depenses", value: 12 });
    await both.parts.store.saveAnswer({ ...common, item: "statut", value: "prive" });
    const record = await both.read("record");
    expect(record.previous).toEqual({ depenses: 12, statut: "prive" });
    expect(record.lastYear).toEqual({ effectif: 12, statut: "public" });
    // Cents are no people: calculated with perhaps, never offered.
    await both.parts.store.saveAnswer({ ...common, version: 1, item: "depenses", value: 1.5 });
    const again = await both.read("record");
    expect(again.previous.depenses).toBe(1.5);
    expect(again.lastYear).toEqual({ statut: "public" });
    await both.close();
  });

  test("hidden by last year's conditions are no answers", async () => {
    const both = await startBothYears();
    await both.parts.store.saveAnswer({ ...common, item: "cpom", value: "non" });
    await both.parts.store.saveAnswer({ ...common, item: "echeance", value: "2029-01-01" });
    expect((await both.read("record")).previous).toEqual({ cpom: "non" });
    await both.close();
  });
});

test.each([
  ["the version that the record tells", 1],
  ["version 0, as one who sees no answer", 0],
])("an answer set aside is replaced upon %s", async (_, version) => {
  const key = { year: "2031", finess: ALPHA };
  const old = { key, hash: "older", category: "ALPHA", version: 0, author: "a", at: NOW };
  await server.parts.store.saveAnswer({ ...old, item: "effectif", value: { jeunes: 2 } });
  const saved = await server.put(ALPHA, "effectif", { value: 12, version });
  expect(await saved.json()).toEqual({ version: 2, savedAt: NOW });
  // It is an answer again: nobody else may take it for none.
  expect((await server.put(ALPHA, "effectif", { value: 13, version: 0 })).status).toBe(409);
  const record = await (await server.get(RECORD)).json();
  expect(record.answers.effectif.value).toBe(12);
  expect(record).not.toHaveProperty("setAside");
});

test("an answer set aside can be erased", async () => {
  const key = { year: "2031", finess: ALPHA };
  const old = { key, hash: "older", category: "ALPHA", version: 0, author: "a", at: NOW };
  await server.parts.store.saveAnswer({ ...old, item: "effectif", value: { jeunes: 2 } });
  expect((await server.put(ALPHA, "effectif", { value: null, version: 0 })).status).toBe(200);
  expect(await (await server.get(RECORD)).json()).not.toHaveProperty("setAside");
});

test.each([0.29, 1.1, 1234567.89, 0.07, -4.35, 12, 1e15])(
  "%s has two decimals or less",
  async (value) => {
    expect((await server.put(ALPHA, "depenses", { value, version: 0 })).status).toBe(200);
  },
);
