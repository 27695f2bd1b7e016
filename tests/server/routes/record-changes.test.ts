// What others wrote while a page was open. On the toy campaign.

import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { NOW } from "../support/start-server.ts";
import {
  BODY,
  COMPLETE,
  SERVICE,
  serveToy,
  startToyServer,
  type ToyServer,
} from "../support/toy-server.ts";

let campaigns: Awaited<ReturnType<typeof serveToy>>;
let server: ToyServer;
beforeAll(async () => {
  campaigns = await serveToy();
});
beforeEach(async () => {
  server = await startToyServer(campaigns);
});
afterEach(() => server.close());

const NOTHING = { answers: {}, common: {}, justifications: {} };

test("nothing since the record was read is nothing told", async () => {
  expect(await server.json("/changes?since=0")).toEqual({ revision: 0, ...NOTHING });
  await server.answer({ effectif: 12 });
  const { revision } = await server.json("/record");
  expect(await server.json(`/changes?since=${revision}`)).toEqual({ revision, ...NOTHING });
});

test("answers, erasures, justifications and common answers are told, each once", async () => {
  await server.answer({ effectif: 12, sorties: 1 });
  const { revision } = await server.json("/record");
  await server.answer({ sorties: null });
  await server.answer({ effectif: 99 }, { finess: SERVICE });
  await server.answer({ statut_juridique: "prive" }, { finess: BODY });
  const value = { reason: "verifie", text: "" };
  await server.send("PUT", "/justifications/control:effectif_stable", { value, version: 0 });
  const changes = await server.json(`/changes?since=${revision}`);
  expect(changes).toEqual({
    revision: expect.any(Number),
    answers: { sorties: { value: null, version: 2, savedAt: NOW } },
    common: { statut_juridique: { value: "prive", version: 1, savedAt: NOW } },
    justifications: { "control:effectif_stable": { value, version: 1, savedAt: NOW } },
  });
  const again = await server.json(`/changes?since=${changes.revision}`);
  expect(again).toEqual({ revision: changes.revision, ...NOTHING });
});

test("what the campaign takes no more, or never asked, is not told", async () => {
  await server.answer({ effectif: { jeunes: 1 }, disparue: 3 });
  await server.answer({ effectif: 3, statut_juridique: "autre" }, { finess: BODY });
  expect(await server.json("/changes?since=0")).toMatchObject(NOTHING);
});

test("a signature is told, and what the managing body writes afterwards is not", async () => {
  await server.answer(COMPLETE);
  const { revision, hash } = await server.json("/sign-off");
  await server.send("POST", "/sign-off", { revision, hash }, "Léa");
  await server.answer({ statut_juridique: "prive" }, { finess: BODY });
  const changes = await server.json(`/changes?since=${revision}`);
  expect(changes).toMatchObject({ common: {}, signature: { author: "Léa", at: NOW } });
});

test.each(["", "?since=", "?since=-1", "?since=1.5", "?since=1e3", "?since=9007199254740993"])(
  "refuses %s",
  async (query) => {
    const problem = await server.json(`/changes${query}`);
    expect(problem).toMatchObject({ status: 400, faults: [{ path: "since" }] });
  },
);

test("refuses two revisions, and an unknown establishment", async () => {
  expect(await server.json("/changes?since=1&since=2")).toMatchObject({ status: 400 });
  const unknown = await server.get("/api/campaigns/2031/establishments/1/changes?since=0");
  expect(unknown.status).toBe(404);
});

test("who writes over what they have not read is told which question it was", async () => {
  await server.answer({ effectif: 40 });
  const late = await server.send("PUT", "/answers/effectif", { value: 41, version: 7 });
  expect((await late.json()).detail).toMatch(
    /^La réponse à «\u00a01\.1 Effectif au 31\/12\u00a0» a été/,
  );
});
