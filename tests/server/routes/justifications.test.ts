// Why an answer stands, saved by the rules of answers. On the toy campaign.

import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { NOW } from "../support/start-server.ts";
import { FOYER, serveToy, startToyServer, type ToyServer } from "../support/toy-server.ts";

const STABLE = "/justifications/control:effectif_stable";
const STATUT = "/justifications/item:statut_juridique";

let campaigns: Awaited<ReturnType<typeof serveToy>>;
let server: ToyServer;
beforeAll(async () => {
  campaigns = await serveToy();
});
beforeEach(async () => {
  server = await startToyServer(campaigns);
});
afterEach(() => server.close());

const value = (reason: string, text: string) => ({ reason, text });

test("a justification comes back in the record, with its version", async () => {
  const saved = await server.send("PUT", STABLE, { value: value("travaux", ""), version: 0 });
  expect(saved.status).toBe(200);
  expect(await saved.json()).toEqual({ version: 1, savedAt: NOW });
  const record = await server.json("/record");
  expect(record.justifications).toEqual({
    "control:effectif_stable": { value: value("travaux", ""), version: 1, savedAt: NOW },
  });
  expect(record.answers).toEqual({});
});

test("of two people on one justification, the second is shown what the first has saved", async () => {
  await server.send("PUT", STABLE, { value: value("", "Travaux."), version: 0 });
  const late = await server.send("PUT", STABLE, { value: value("", "Oubli."), version: 0 });
  expect(late.status).toBe(409);
  expect(await late.json()).toMatchObject({
    detail: expect.stringMatching(/^La justification de «\u00a0K\d+ \p{Lu}/u),
    current: { value: value("", "Travaux."), version: 1, savedAt: NOW },
  });
  const erased = await server.send("PUT", STABLE, { value: null, version: 1 });
  expect(await erased.json()).toMatchObject({ version: 2 });
  expect((await server.json("/record")).justifications).toEqual({});
});

test.each([
  ["a reason out of the list", STABLE, value("vacances", ""), "/reason", "« verifie »"],
  ["an object for a reason", STABLE, { reason: {}, text: "" }, "/reason", "l'une des valeurs"],
  ["no reason", STABLE, { text: "Oui." }, "/reason", "« reason » manque"],
  ["no text", STABLE, { reason: "travaux" }, "/text", "sous la clé « text »"],
  ["a number for a text", STABLE, { reason: "", text: 3 }, "/text", "Il faut un texte"],
  ["nothing said", STABLE, value("", " \n "), "/text", "une justification vide ne dit rien"],
  [
    "a reason that needs a text",
    STABLE,
    value("autre", " \n "),
    "/text",
    "Autre, à préciser » ne suffit",
  ],
  ["a text too long", STABLE, value("", "é".repeat(2001)), "/text", "2000 caractères au plus"],
  ["a key too many", STABLE, { ...value("", "a"), author: "x" }, "/author", "n'existe pas"],
  ["a bare text", STABLE, "Travaux.", "", "Il faut un objet"],
  ["a list", STABLE, [], "", "Il faut un objet"],
  ["a departure with a reason alone", STATUT, value("autre", ""), "/text", "en quelques mots"],
])("refuses %s", async (_name, path, given, at, says) => {
  const refused = await server.send("PUT", path, { value: given, version: 0 });
  expect(refused.status).toBe(422);
  const problem = await refused.json();
  expect(problem.faults[0].path).toBe(`/value${at}`);
  expect(problem.faults[0].message.replace(/[\u00A0\u202F]/g, " ")).toContain(says);
  expect(await server.parts.store.readHistory({ year: "2031", finess: FOYER })).toEqual([]);
});

test("two thousand characters are not too many, whatever they weigh", async () => {
  const text = "🌳".repeat(2000);
  const saved = await server.send("PUT", STATUT, { value: value("", text), version: 0 });
  expect(saved.status).toBe(200);
  expect((await server.json("/record")).justifications).toMatchObject({
    "item:statut_juridique": { value: { text } },
  });
});

test.each([
  ["control:effectif_stabel", "Vouliez-vous dire « effectif_stable »"],
  ["control:__proto__", "« __proto__ » n'existe pas"],
  ["control:effectif_stable.adultes", "n'existe pas"],
  ["control:", "n'existe pas"],
  ["item:effectif", "pas de réponse commune dont s'écarter"],
  ["item:statut", "n'existe pas"],
  ["effectif", "Rien ne se justifie sous « effectif »"],
  ["question:effectif", "Rien ne se justifie"],
])("nothing is justified under %s", async (subject, says) => {
  const path = `/justifications/${encodeURIComponent(subject)}`;
  for (const response of [
    await server.send("PUT", path, { value: value("", "a"), version: 0 }),
    await server.request(`/api/campaigns/2031/establishments/${FOYER}${path}/history`, {}),
  ]) {
    expect(response.status).toBe(404);
    const problem = await response.json();
    expect(problem.faults[0].path).toBe("subject");
    expect(problem.detail.replace(/[\u00A0\u202F]/g, " ")).toContain(says);
  }
});
