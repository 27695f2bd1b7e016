// A managing body's addresses, on the toy campaign: one question is common, two categories.

import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { compileCampaign } from "../../../engine/index.ts";
import { type ServedCampaign, serveCampaign } from "../../../server/served-campaign.ts";
import { toyHost } from "../../browser/support/toy-host.ts";
import { NOW, startServer, type TestServer } from "../support/start-server.ts";

const BODY = "/api/campaigns/2031/managing-bodies/990000995";
const FOYER = "990000011";
const SERVICE = "990000029";
const OTHER = "990000052";

const place = (finess: string, category: string, body = "990000995") => ({
  finess,
  category,
  name: `Établissement ${finess}`,
  town: "Essaimville",
  managingBody: body === "990000995" ? "Association d'essai" : "Autre association",
  managingBodyFiness: body,
  demonstration: true,
});

let served: ServedCampaign;
let server: TestServer;
beforeAll(async () => {
  served = await serveCampaign((await compileCampaign(toyHost(), "2031")).value!);
});
beforeEach(async () => {
  server = await startServer({
    campaigns: new Map([["2031", served]]),
    establishments: [
      place(FOYER, "FOYER"),
      place(SERVICE, "SERVICE"),
      place(OTHER, "FOYER", "990000996"),
    ],
  });
});
afterEach(() => server.close());

const put = (item: string, body: unknown, type = "application/json") =>
  server.request(`${BODY}/answers/${item}`, {
    method: "PUT",
    headers: { "Content-Type": type, "Millesime-Author": "Zo%C3%A9" },
    body: typeof body === "string" ? body : JSON.stringify(body),
  });
const json = async (path: string) => (await server.get(path)).json();

test("tells its own establishments, how far they are, and the sections they are asked", async () => {
  await server.put(FOYER, "effectif", { value: 12, version: 0 });
  await server.put(OTHER, "effectif", { value: 99, version: 0 });
  const response = await server.get(BODY);
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const body = await response.json();
  expect(body).toMatchObject({
    finess: "990000995",
    name: "Association d'essai",
    sections: [
      { id: "activite", title: "Activité" },
      { id: "personnel", title: "Personnel" },
    ],
    hasCommonQuestions: true,
  });
  expect(body.establishments).toEqual([
    expect.objectContaining({ finess: FOYER, answered: 1, savedAt: NOW, signedAt: null }),
    expect.objectContaining({ finess: SERVICE, answered: 0, savedAt: null, signedAt: null }),
  ]);
});

test.each(["", "/record", "/sections/activite"])(
  "an unknown one is refused in French: %s",
  async (rest) => {
    const response = await server.get(`/api/campaigns/2031/managing-bodies/constructor${rest}`);
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toBe(
      "Aucun organisme gestionnaire n'a le numéro FINESS «\u00A0constructor\u00A0».",
    );
  },
);

test("an unknown section is refused with the name of the body", async () => {
  const response = await server.get(`${BODY}/sections/constructor`);
  expect(response.status).toBe(404);
  expect((await response.json()).detail).toContain("Association d'essai");
});

test("the common form has the common questions only, and says who is asked them", async () => {
  const { plan, askedOf, editable, answers } = await json(`${BODY}/record`);
  expect(plan.sections.map(({ id }: { id: string }) => id)).toEqual(["personnel"]);
  const [section] = plan.sections;
  expect(section.questions.map(({ id }: { id: string }) => id)).toEqual(["statut_juridique"]);
  expect(Object.keys(section.schema.properties)).toEqual(["statut_juridique"]);
  expect(section.uiSchema).toEqual({
    "ui:order": ["statut_juridique"],
    statut_juridique: { "ui:widget": "radio" },
  });
  expect(askedOf).toEqual({ statut_juridique: ["FOYER", "SERVICE"] });
  expect({ editable, answers }).toEqual({ editable: true, answers: {} });
});

test("a common answer stands in each record, under the name of who gave it", async () => {
  const saved = await put("statut_juridique", { value: "public", version: 0 });
  expect(await saved.json()).toEqual({ version: 1, savedAt: NOW });
  for (const finess of [FOYER, SERVICE]) {
    const record = await json(`/api/campaigns/2031/establishments/${finess}/record`);
    expect(record.common.statut_juridique.value).toBe("public");
    expect(record.answers).toEqual({});
  }
  const other = await json(`/api/campaigns/2031/establishments/${OTHER}/record`);
  expect(other.common).toEqual({});
  const key = { year: "2031", finess: "990000995" };
  const [line] = await server.parts.store.readHistory(key);
  expect(line).toMatchObject({ item: "statut_juridique", author: "Zoé", from: null, to: "public" });
});

test("of two people on one common answer, the second is shown what the first has saved", async () => {
  await put("statut_juridique", { value: "public", version: 0 });
  const late = await put("statut_juridique", { value: "prive", version: 0 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    detail: expect.stringContaining(
      "La réponse commune à «\u00a02.1 Statut juridique\u00a0» a été",
    ),
    current: { value: "public", version: 1 },
  });
  const next = await put("statut_juridique", { value: null, version: 1 });
  expect((await next.json()).version).toBe(2);
  expect((await json(`${BODY}/record`)).answers).toEqual({});
});

describe("refuses", () => {
  test.each(["effectif", "constructor", "__proto__", "inconnu"])(
    "an item that is not common: %s",
    async (item) => {
      const response = await put(item, { value: 1, version: 0 });
      expect(response.status).toBe(404);
    },
  );

  test.each([
    ["a value out of the list", { value: "<b>", version: 0 }, 422],
    ["a value of another type", { value: { public: 1 }, version: 0 }, 422],
    ["a body without a version", { value: "public" }, 400],
    ["a body that is no object", "[]", 400],
    ["a body that is no JSON", "{", 400],
  ])("%s", async (_what, body, status) => {
    expect((await put("statut_juridique", body)).status).toBe(status);
    expect((await json(`${BODY}/record`)).answers).toEqual({});
  });

  test("a form's encoding", async () => {
    const form = "application/x-www-form-urlencoded";
    expect((await put("statut_juridique", "value=public", form)).status).toBe(415);
  });

  test("other methods", async () => {
    const response = await server.request(BODY, { method: "DELETE" });
    expect([response.status, response.headers.get("Allow")]).toEqual([405, "GET"]);
  });
});

describe("outside of the dates", () => {
  const closed = async (demonstration: readonly boolean[]) => {
    await server.close();
    server = await startServer({
      campaigns: new Map([["2031", served]]),
      clock: () => new Date("2040-01-01T00:00:00Z"),
      establishments: [
        { ...place(FOYER, "FOYER"), demonstration: demonstration[0]! },
        { ...place(SERVICE, "SERVICE"), demonstration: demonstration[1]! },
      ],
    });
  };

  test("closed for all: nothing is written, and the record says why", async () => {
    await closed([false, false]);
    const refused = await put("statut_juridique", { value: "public", version: 0 });
    expect(refused.status).toBe(403);
    const { editable, reason } = await json(`${BODY}/record`);
    expect(editable).toBe(false);
    expect(reason).toContain("close depuis le");
  });

  test("open for one is enough, and the others' columns are read-only", async () => {
    await closed([false, true]);
    expect((await put("statut_juridique", { value: "public", version: 0 })).status).toBe(200);
    const { columns } = await json(`${BODY}/sections/personnel`);
    expect(columns.map(({ editable }: { editable: boolean }) => editable)).toEqual([false, true]);
  });
});

describe("once entry has closed for one of them", () => {
  // The last evening of the campaign, 31 May, and the night that follows: Paris is two hours ahead.
  const LAST_MINUTE = "2031-05-31T21:59:00.000Z";
  const FIRST_MINUTE = "2031-05-31T22:01:00.000Z";
  const ADDRESS = (finess: string) => `/api/campaigns/2031/establishments/${finess}`;
  let now: string;

  beforeEach(async () => {
    await server.close();
    now = NOW;
    server = await startServer({
      campaigns: new Map([["2031", served]]),
      clock: () => new Date(now),
      establishments: [
        { ...place(FOYER, "FOYER"), demonstration: false },
        place(SERVICE, "SERVICE"),
      ],
    });
  });

  const give = async (value: string | null, version: number, at: string) => {
    now = at;
    expect((await put("statut_juridique", { value, version })).status).toBe(200);
  };
  const commonOf = async (finess: string) =>
    (await json(`${ADDRESS(finess)}/record`)).common.statut_juridique?.value;
  const columns = async () =>
    (await json(`${BODY}/sections/personnel`)).columns.map(
      (column: { readonly common: Record<string, { readonly value: unknown }> }) =>
        column.common.statut_juridique?.value,
    );

  test("it keeps what stood on its last evening, while the open ones follow", async () => {
    await give("public", 0, NOW);
    await give("prive", 1, LAST_MINUTE);
    await give("public", 2, FIRST_MINUTE);
    expect(await commonOf(FOYER)).toBe("prive");
    expect(await commonOf(SERVICE)).toBe("public");
    expect(await columns()).toEqual(["prive", "public"]);
    const { common } = await json(`${ADDRESS(FOYER)}/record`);
    expect(common.statut_juridique).toEqual({ value: "prive", version: 2, savedAt: LAST_MINUTE });
  });

  test("what is given afterwards, or was erased before, does not stand there", async () => {
    await give("public", 0, FIRST_MINUTE);
    expect([await commonOf(FOYER), await commonOf(SERVICE)]).toEqual([undefined, "public"]);
    expect(await columns()).toEqual([undefined, "public"]);
  });

  test("what was erased in time stays erased, and what is erased too late still stands", async () => {
    await give("public", 0, NOW);
    await give(null, 1, LAST_MINUTE);
    await give("prive", 2, FIRST_MINUTE);
    expect([await commonOf(FOYER), await commonOf(SERVICE)]).toEqual([undefined, "prive"]);
    await give(null, 3, FIRST_MINUTE);
    expect([await commonOf(FOYER), await commonOf(SERVICE)]).toEqual([undefined, undefined]);
  });

  test("a page that is still open there is told what stood, not what came after", async () => {
    await give("public", 0, NOW);
    const { revision } = await json(`${ADDRESS(FOYER)}/record`);
    await give("prive", 1, LAST_MINUTE);
    await give("public", 2, FIRST_MINUTE);
    const told = async (finess: string) =>
      (await json(`${ADDRESS(finess)}/changes?since=${revision}`)).common.statut_juridique?.value;
    expect([await told(FOYER), await told(SERVICE)]).toEqual(["prive", "public"]);
  });
});

describe("a section of all of them", () => {
  test("gives own and common answers with versions, each category its questions", async () => {
    await server.put(FOYER, "effectif", { value: 12, version: 0 });
    await server.put(FOYER, "charges", { value: 5, version: 0 });
    await put("statut_juridique", { value: "public", version: 0 });
    const activity = await json(`${BODY}/sections/activite`);
    expect(activity.section).toEqual({ id: "activite", title: "Activité" });
    const ids = (category: string) =>
      activity.questions[category].map(({ id }: { id: string }) => id);
    expect(ids("FOYER")).toContain("accueil");
    expect(ids("SERVICE")).not.toContain("accueil");
    expect(activity.columns[0]).toMatchObject({
      establishment: { finess: FOYER, category: "FOYER" },
      editable: true,
      answers: { effectif: { value: 12, version: 1 } },
      common: {},
    });
    // That of another section is not told: no condition of this one reads it.
    expect(Object.keys(activity.columns[0].answers)).toEqual(["effectif"]);
    const staff = await json(`${BODY}/sections/personnel`);
    expect(staff.columns[1].common.statut_juridique).toMatchObject({ value: "public", version: 1 });
    expect(staff.columns[1].answers).toEqual({});
  });

  test("says since when a record is signed", async () => {
    await server.put(FOYER, "effectif", { value: 12, version: 0 });
    const key = { year: "2031", finess: FOYER };
    await server.parts.store.sign({
      key,
      category: "FOYER",
      revision: (await server.parts.store.readRecord(key))!.revision,
      dropped: [],
      alongside: [],
      sealed: { common: new Map(), previous: null },
      author: "Léa",
      at: NOW,
      hash: served.campaign.hash,
    });
    const { columns } = await json(`${BODY}/sections/activite`);
    expect(columns[0]).toMatchObject({ editable: false, signedAt: NOW });
    expect(columns[0].reason).toContain("par Léa");
    expect(columns[1].editable).toBe(true);
  });
});
