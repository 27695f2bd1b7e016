import { expect, test } from "vitest";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { smallCompilation } from "../support/small-campaign.ts";
import { startServer } from "../support/start-server.ts";

test("tells each campaign, newest first, with the categories that are asked something", async () => {
  const served = await Promise.all(
    ["2031", "2030"].map(
      async (year) => [year, await serveCampaign(smallCompilation(year))] as const,
    ),
  );
  const server = await startServer({ campaigns: new Map(served) });
  const response = await server.get("/api/campaigns");
  expect(response.headers.get("Cache-Control")).toBe("no-store");
  const campaigns = await response.json();
  expect(campaigns.map((one: { year: string }) => one.year)).toEqual(["2031", "2030"]);
  expect(campaigns[0]).toEqual({
    year: "2031",
    reportingYear: "2030",
    title: "Campagne 2031",
    hash: "ab".repeat(32),
    previousYear: "2030",
    hasKit: false,
    state: "open",
    platforms: [
      {
        id: "principale",
        label: "Plateforme principale",
        opening: "2031-04-03",
        closing: "2031-05-31",
        requiredFillRate: 80,
        toConfirm: [],
      },
    ],
    categories: [
      { code: "ALPHA", label: "Catégorie ALPHA" },
      { code: "BETA", label: "Catégorie BETA" },
    ],
  });
  expect(campaigns[1].previousYear).toBe(null);
  await server.close();
});

test.each([
  ["2031-04-02T21:59:59Z", "upcoming"],
  ["2031-04-02T22:00:00Z", "open"],
  ["2031-05-31T21:59:59Z", "open"],
  ["2031-05-31T22:00:00Z", "closed"],
])("at %s, Paris being two hours ahead, the campaign is %s", async (instant, state) => {
  const server = await startServer({ clock: () => new Date(instant) });
  const [campaign] = await (await server.get("/api/campaigns")).json();
  expect(campaign.state).toBe(state);
  await server.close();
});
