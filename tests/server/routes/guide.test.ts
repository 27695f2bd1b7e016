import { afterAll, expect, test } from "vitest";
import { compileCampaign } from "../../../engine/index.ts";
import { renderGuideHtml } from "../../../renderer/index.ts";
import { renderedPapers } from "../../../server/rendered-papers.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { toyPair } from "../../engine/rehearse/toy-pair.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { startServer } from "../support/start-server.ts";

/** The toy campaign and the next one. */
const host = memoryHost(toyPair({}));
const served = await Promise.all(
  ["2032", "2031"].map(async (year) => {
    const { value } = await compileCampaign(host, year);
    return [year, await serveCampaign(value!)] as const;
  }),
);
const server = await startServer({ campaigns: new Map(served) });
afterAll(() => server.close());

const follow = (path: string) => server.request(path, { redirect: "manual" });
/** An indicator and two data elements of the toy campaign. */
const ids = ["duree_moyenne", "sorties", "durees"];

test("an indicator and a data element have a permanent address in each campaign", async () => {
  for (const year of ["2031", "2032"]) {
    for (const id of ids) {
      const response = await follow(`/campagnes/${year}/guide/${id}`);
      expect(response.status).toBe(302);
      expect(response.headers.get("Location")).toBe(`/campagnes/${year}/guide.html#${id}`);
    }
  }
});

test("an unknown code is refused in French, with the nearest known", async () => {
  const id = "sorties";
  const response = await follow(`/campagnes/2032/guide/${id}s`);
  expect(response.status).toBe(404);
  const { detail } = await response.json();
  expect(detail).toBe(
    `Le guide 2032 n'a ni indicateur ni donnée «\u00A0${id}s\u00A0». Vouliez-vous dire «\u00A0${id}\u00A0»\u202F?`,
  );
});

test("an address that would lead elsewhere leads nowhere", async () => {
  for (const path of ["%2F%2Fexample.org", "toString", "..%2Fguide.pdf", "%0d%0aX-A:%20b"]) {
    expect((await follow(`/campagnes/2031/guide/${path}`)).status).toBe(404);
  }
  expect((await follow(`/campagnes/2029/guide/${ids[0]}`)).status).toBe(404);
  const put = await server.request(`/campagnes/2031/guide/${ids[0]}`, { method: "PUT" });
  expect([put.status, put.headers.get("Allow")]).toEqual([405, "GET"]);
});

test("what changes is given with the guide, but for the first campaign", async () => {
  const given: (string | undefined)[] = [];
  const { papers } = server.parts;
  const watched = await startServer({
    campaigns: new Map(served),
    papers: {
      ...papers,
      guide: (plan, format, changes) => {
        given.push(changes?.formerCampaign);
        return papers.guide(plan, format);
      },
    },
  });
  await watched.get("/campagnes/2032/guide.html");
  await watched.get("/campagnes/2031/guide.html");
  expect(given).toEqual(["2031", undefined]);
  await watched.close();
});

test("the page may run its own script and no other", async () => {
  const { guide } = served[0]![1];
  const page = renderGuideHtml({ ...guide, title: "<script>alert(1)</script>" });
  const { papers } = server.parts;
  // As if a text of the catalogue had come through.
  const body = page.replace("</main>", "<script>alert(1)</script></main>");
  const printing = await startServer({
    papers: { ...papers, guide: async () => new TextEncoder().encode(body) },
  });
  const policy = (await printing.get("/campagnes/2031/guide.html")).headers.get(
    "Content-Security-Policy",
  );
  const script = /<script>(.*?)<\/script>/s.exec(page)?.[1] ?? "";
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(script));
  const hash = Buffer.from(digest).toString("base64");
  expect(script).toContain("recherche");
  expect(policy?.match(/script-src [^;]*/)?.[0]).toBe(`script-src 'sha256-${hash}'`);
  expect(policy).toContain("default-src 'none'");
  await printing.close();
});

test("the page tells what changes", async () => {
  const printing = await startServer({ campaigns: new Map(served), papers: renderedPapers });
  const page = await (await printing.get("/campagnes/2032/guide.html")).text();
  expect(page).toContain("Ce qui change depuis 2031");
  await printing.close();
});
