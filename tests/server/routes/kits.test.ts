import { afterAll, beforeAll, expect, test } from "vitest";
import { compileCampaign } from "../../../engine/index.ts";
import { cachePapers, type Papers } from "../../../server/papers.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readToyWithKit } from "../../support/toy-kit.ts";
import { smallCompilation } from "../support/small-campaign.ts";
import { smallParts, startServer, type TestServer } from "../support/start-server.ts";

const toy = (await compileCampaign(memoryHost(readToyWithKit()), "2031")).value!;
const campaigns = new Map([
  ["2031", await serveCampaign(toy)],
  ["2030", await serveCampaign(smallCompilation("2030"))],
]);
const { papers } = await smallParts();
let made: string[] = [];
const countedPapers: Papers = {
  ...papers,
  kit: async (request, others) => {
    made.push(request.plan.category.code);
    return papers.kit(request, others);
  },
};
let server: TestServer;

beforeAll(async () => {
  server = await startServer({ campaigns, papers: cachePapers(countedPapers) });
});
afterAll(() => server.close());

test("a kit is an archive, downloaded under its name, told from the campaign before", async () => {
  const response = await server.get("/campagnes/2031/kit/FOYER.zip");
  expect(response.status).toBe(200);
  expect(response.headers.get("Content-Type")).toBe("application/zip");
  expect(response.headers.get("Content-Disposition")).toBe(
    'attachment; filename="kit-2031-FOYER.zip"',
  );
  expect(await response.json()).toEqual({ kit: "FOYER", before: "2030" });
});

test("two requests at once make it once; another category's is another", async () => {
  const path = (category: string) => `/campagnes/2031/kit/${category}.zip`;
  for (const [first, second] of [
    ["SERVICE", "FOYER"],
    ["FOYER", "SERVICE"],
  ] as const) {
    const fresh = await startServer({ campaigns, papers: cachePapers(countedPapers) });
    made = [];
    await Promise.all([fresh.get(path(first)), fresh.get(path(first))]);
    await fresh.get(path(first));
    expect(made).toEqual([first]);
    const other = await fresh.get(path(second));
    expect((await other.json()).kit).toBe(second);
    expect(made).toEqual([first, second]);
    await fresh.close();
  }
});

test.each([
  ["/campagnes/2031/kit/FOYE.zip", "« FOYER »"],
  ["/campagnes/2031/kit/FOYER.pdf", "n'est pas le nom d'un kit. Format : zip."],
  ["/campagnes/2030/kit/ALPHA.zip", "n'a pas de kit de préparation"],
  ["/campagnes/1999/kit/FOYER.zip", "La campagne « 1999 » n'existe pas"],
])("%s is not found, and why", async (path, words) => {
  const response = await server.get(path);
  expect(response.status).toBe(404);
  expect((await response.text()).replace(/[\u00A0\u202F]/g, " ")).toContain(words);
});

test("only read", async () => {
  const response = await server.request("/campagnes/2031/kit/FOYER.zip", { method: "POST" });
  expect(response.status).toBe(405);
});

test("the list of campaigns says which has a kit, and which one comes before", async () => {
  const campaigns = await (await server.get("/api/campaigns")).json();
  const facts = campaigns.map((one: Record<string, unknown>) => [one.hasKit, one.previousYear]);
  expect(facts).toEqual([
    [true, "2030"],
    [false, null],
  ]);
});
