// Whose grid is asked for: blank, offered or filled, and last year's answers when they are known.

import { afterAll, beforeAll, expect, test } from "vitest";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { smallCompilation } from "../support/small-campaign.ts";
import { NOW, startServer, type TestServer } from "../support/start-server.ts";

const ALPHA = "990000001";
const PATH = `/campagnes/2031/grille/ALPHA.html?etablissement=${ALPHA}`;

let server: TestServer;
beforeAll(async () => {
  const served = await Promise.all(
    [smallCompilation("2031"), smallCompilation("2030")].map((one) => serveCampaign(one)),
  );
  server = await startServer({
    campaigns: new Map(served.map((one) => [one.campaign.year, one])),
  });
});
afterAll(() => server.close());

const ask = async () => (await server.get(PATH)).json();

test("in turn: nothing known, last year known, an answer entered", async () => {
  const establishment = server.parts.establishments[0];
  const common = { grid: "ALPHA", format: "html", establishment };
  expect(await ask()).toEqual({ ...common, proposed: {} });

  const key = { year: "2030", finess: ALPHA };
  const saved = { key, hash: "h", category: "ALPHA", version: 0, author: "a", at: NOW };
  await server.parts.store.saveAnswer({ ...saved, item: "effectif", value: 11 });
  // No item of the small campaign carries over: told, and not offered.
  expect(await ask()).toEqual({ ...common, proposed: {}, lastYear: { effectif: 11 } });

  await server.put(ALPHA, "effectif", { value: 12, version: 0 });
  expect(await ask()).toEqual({
    ...common,
    answers: { effectif: 12 },
    visibility: { effectif: "asked" },
    lastYear: { effectif: 11 },
  });
});

test("no cache keeps an establishment's grid; anybody's is asked again whether it changed", async () => {
  const kept = async (path: string) => (await server.get(path)).headers.get("Cache-Control");
  expect(await kept(PATH)).toBe("no-store");
  expect(await kept(`${PATH}&service=rh`)).toBe("no-store");
  expect(await kept("/campagnes/2031/grille/ALPHA.html")).toBe("no-cache");
});

test("the grid of another category than the establishment's is refused", async () => {
  const response = await server.get(PATH.replace("ALPHA.html", "BETA.html"));
  expect(response.status).toBe(400);
  const { detail, faults } = await response.json();
  expect(detail).toContain("relève de la catégorie ALPHA, pas de BETA.");
  expect(faults).toEqual([{ path: "etablissement", message: detail }]);
});
