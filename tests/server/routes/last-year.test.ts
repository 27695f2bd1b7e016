// What a record offers of the year before, beside its answers. On two toy campaigns.

import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import {
  BODY,
  COMPLETE,
  FOYER,
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

const past = { year: "2030" };

test("without a record of the year before, nothing is offered", async () => {
  const record = await server.json("/record");
  expect(record).not.toHaveProperty("lastYearResults");
  expect(record).not.toHaveProperty("lastYearJustifications");
});

test("last year's figures are given as they were calculated, but for a broken series", async () => {
  await server.answer({ ...COMPLETE, protection: "oui", proteges: 10 }, past);
  const { lastYearResults } = await server.json("/record");
  expect(lastYearResults).toMatchObject({
    // 540 days for 3 persons; 10 of 40; 30 and 10 of 40.
    duree_moyenne: { value: 180, display: expect.stringMatching(/^180/) },
    part_protegee: { value: 25 },
    "repartition_age.adultes": { value: 75 },
    "repartition_age.aines": { value: 25 },
  });
  // The campaign says that « charges » no longer compares; no figure stands where there is none.
  expect(lastYearResults).not.toHaveProperty("cout_moyen");
});

test("a figure that could not be calculated is not offered", async () => {
  await server.answer({ effectif: 40 }, past);
  expect((await server.json("/record")).lastYearResults).toEqual({});
});

test("justifications of controls are offered again, not those of departures or of nothing", async () => {
  await server.answer({ effectif: 20 }, past);
  const common = { hash: "h", category: "FOYER", author: "Anne", at: "t", version: 0 };
  const key = { year: "2030", finess: FOYER };
  const { saveJustification } = server.parts.store;
  const kept = { reason: "travaux", text: "Extension." };
  const offer = (subject: string, value: typeof kept) =>
    saveJustification({ ...common, key, subject, value });
  await offer("control:effectif_stable", kept);
  await offer("control:somme_ages", { reason: "disparu", text: "Arrondis." });
  await offer("control:disparu", kept);
  await offer("item:statut_juridique", { reason: "", text: "Autre statut." });
  expect((await server.json("/record")).lastYearJustifications).toEqual({
    "control:effectif_stable": kept,
    "control:somme_ages": { reason: "", text: "Arrondis." },
  });
});

test("a reason alone that has come to need a text is not offered again", async () => {
  await server.answer({ effectif: 20 }, past);
  const common = { hash: "h", category: "FOYER", author: "Anne", at: "t", version: 0 };
  const key = { year: "2030", finess: FOYER };
  const { saveJustification } = server.parts.store;
  const whole = { reason: "autre", text: "Incendie." };
  const alone = { reason: "autre", text: " " };
  await saveJustification({ ...common, key, subject: "control:effectif_stable", value: whole });
  await saveJustification({ ...common, key, subject: "control:somme_ages", value: alone });
  expect((await server.json("/record")).lastYearJustifications).toEqual({
    "control:effectif_stable": whole,
  });
});

test("last year's common answers are those that the record was signed with", async () => {
  await server.answer({ statut_juridique: "public" }, { ...past, finess: BODY });
  const { statut_juridique: _, ...own } = COMPLETE;
  await server.answer(own, past);
  const lastYear = async () => (await server.json("/record")).lastYear;
  expect(await lastYear()).toMatchObject({ statut_juridique: "public" });
  const address = `/api/campaigns/2030/establishments/${FOYER}/sign-off`;
  const { revision, hash } = await (await server.get(address)).json();
  const headers = { "Content-Type": "application/json", "Millesime-Author": "Anne" };
  const body = JSON.stringify({ revision, hash });
  expect((await server.request(address, { method: "POST", headers, body })).status).toBe(200);
  await server.answer({ statut_juridique: "prive" }, { ...past, finess: BODY });
  expect(await lastYear()).toMatchObject({ statut_juridique: "public" });
});

test("what the managing body alone answered last year is last year's all the same", async () => {
  await server.answer({ statut_juridique: "public" }, { ...past, finess: BODY });
  expect(await server.json("/record")).toMatchObject({
    previous: { statut_juridique: "public" },
    lastYear: { statut_juridique: "public" },
    lastYearResults: {},
    lastYearJustifications: {},
  });
});
