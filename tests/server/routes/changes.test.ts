import { afterAll, beforeAll, expect, test } from "vitest";
import type { Compilation } from "../../../engine/index.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { smallCompilation } from "../support/small-campaign.ts";
import { startServer, type TestServer } from "../support/start-server.ts";

/** The small campaign with one question, and what a comparison reads beside: no text, no evolution. */
function comparable(year: string): Compilation {
  const { campaign, artefacts } = smallCompilation(year);
  const provenance = { status: "attested", sources: [] } as const;
  const bare = {
    legalTexts: [],
    evolutions: [],
    codeLists: [],
    dimensions: [],
    exportColumns: [],
    fillRateExclusions: [],
    responsibles: [],
    groups: [],
  };
  const blocks = campaign.blocks.map((block) => ({
    ...block,
    elements: block.elements
      .filter(({ shape }) => shape.type === "yesNo")
      .map((element) => ({ ...element, provenance })),
  }));
  const platforms = campaign.platforms.map((platform) => ({ ...platform, provenance }));
  return { artefacts, campaign: { ...bare, ...campaign, provenance, platforms, blocks } };
}

let server: TestServer;
beforeAll(async () => {
  const years = ["2032", "2031"];
  const served = await Promise.all(
    years.map(async (year) => [year, await serveCampaign(comparable(year))] as const),
  );
  server = await startServer({ campaigns: new Map(served) });
});
afterAll(() => server.close());

test.each([
  ["pdf", "application/pdf"],
  ["html", "text/html; charset=utf-8"],
])("what changes for a category, as %s", async (format, type) => {
  const { status, headers } = await server.get(`/campagnes/2032/changements/ALPHA.${format}`);
  expect(status).toBe(200);
  expect(headers.get("Content-Type")).toBe(type);
  expect(headers.get("Content-Disposition")).toBe(
    `inline; filename="changements-2032-ALPHA.${format}"`,
  );
});

test("the document tells of the campaign before", async () => {
  const response = await server.get("/campagnes/2032/changements/ALPHA.pdf");
  expect(await response.json()).toMatchObject({ campaign: "2032", formerCampaign: "2031" });
});

test.each([
  ["/campagnes/2031/changements/ALPHA.pdf", "La campagne 2031 est la première"],
  ["/campagnes/2032/changements/SANS_QUESTION.pdf", "n'interroge pas la catégorie"],
  ["/campagnes/2032/changements/ALPHA.xlsx", "Formats : pdf, html."],
  ["/campagnes/2040/changements/ALPHA.pdf", "La campagne « 2040 » n'existe pas."],
])("%s is not found, and the answer says why", async (path, sentence) => {
  const response = await server.get(path);
  expect(response.status).toBe(404);
  expect((await response.text()).replace(/[\u00A0\u202F]/g, " ")).toContain(sentence);
});

test("it is read, never written", async () => {
  const response = await server.request("/campagnes/2032/changements/ALPHA.pdf", {
    method: "POST",
  });
  expect(response.status).toBe(405);
});
