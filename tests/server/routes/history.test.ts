// Who wrote what, when. On the toy campaign.

import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { NOW } from "../support/start-server.ts";
import { BODY, serveToy, startToyServer, type ToyServer } from "../support/toy-server.ts";

let campaigns: Awaited<ReturnType<typeof serveToy>>;
let server: ToyServer;
beforeAll(async () => {
  campaigns = await serveToy();
});
beforeEach(async () => {
  server = await startToyServer(campaigns);
});
afterEach(() => server.close());

test("every write of an answer is told, newest first, with the name that was stated", async () => {
  await server.send("PUT", "/answers/effectif", { value: 12, version: 0 }, "Zoé Été");
  await server.send("PUT", "/answers/effectif", { value: 13, version: 1 }, "Léa");
  await server.send("PUT", "/answers/effectif", { value: null, version: 2 });
  await server.send("PUT", "/answers/sorties", { value: 1, version: 0 });
  const response = await server.get(
    "/api/campaigns/2031/establishments/990000011/answers/effectif/history",
  );
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  expect(await response.json()).toEqual([
    { version: 3, author: "Anne", at: NOW, from: 13, to: null },
    { version: 2, author: "Léa", at: NOW, from: 12, to: 13 },
    { version: 1, author: "Zoé Été", at: NOW, from: null, to: 12 },
  ]);
});

test("what the managing body answered is no part of it", async () => {
  await server.answer({ statut_juridique: "public" }, { finess: BODY });
  expect(await server.json("/answers/statut_juridique/history")).toEqual([]);
});

test("a justification has its history", async () => {
  const path = "/justifications/control:effectif_stable";
  const value = { reason: "verifie", text: "" };
  await server.send("PUT", path, { value, version: 0 });
  expect(await server.json(`${path}/history`)).toEqual([
    { version: 1, author: "Anne", at: NOW, from: null, to: value },
  ]);
});

test.each(["efectif", "__proto__", "justification:control:effectif_stable"])(
  "an item that is not asked has none: %s",
  async (item) => {
    const problem = await server.json(`/answers/${encodeURIComponent(item)}/history`);
    expect(problem).toMatchObject({ status: 404, faults: [{ path: "item" }] });
  },
);
