// What the panel beside the form is given of one question.

import { afterAll, describe, expect, test } from "vitest";
import { compileCampaign } from "../../../engine/index.ts";
import { serveCampaign } from "../../../server/served-campaign.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { startServer } from "../support/start-server.ts";

const { value } = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
const server = await startServer({ campaigns: new Map([["2031", await serveCampaign(value!)]]) });
afterAll(() => server.close());

const sheet = async (id: string) => (await server.get(`/api/campaigns/2031/guide/${id}`)).json();

test("a question comes with its words, its population and the indicators it feeds", async () => {
  const found = await sheet("durees");
  expect(found).toMatchObject({
    hash: value!.campaign.hash,
    question: { id: "durees", reference: "1.5", label: "Durées des personnes sorties" },
    population: "Tous les ESMS",
    mark: { status: "attested", sources: ["Document d’essai"] },
    address: "/campagnes/2031/guide/durees",
  });
  expect(found.indicators).toEqual([
    {
      id: "duree_moyenne",
      reference: "P01",
      label: "Durée moyenne",
      level: "Indicateur d’analyse",
      unit: "jours",
      meaning: "Combien de temps les personnes sorties sont restées.",
      words: expect.stringMatching(/Durées des personnes sorties.* ÷ .*Sorties définitives/),
      address: "/campagnes/2031/guide/duree_moyenne",
    },
  ]);
});

test("a question that is not always asked says when", async () => {
  expect((await sheet("proteges")).question.condition).toMatch(
    /^si .*Des personnes sont-elles protégées.* est .*oui/,
  );
});

test("the glossary is told where a question uses one of its words, and not elsewhere", async () => {
  expect((await sheet("etp_par_metier")).terms).toEqual([
    { term: "ETP", definition: "équivalent temps plein" },
  ]);
  expect((await sheet("durees")).terms).toEqual([]);
});

test("a browser may keep it, and asks whether it still stands", async () => {
  const response = await server.get("/api/campaigns/2031/guide/sorties");
  expect(response.headers.get("Cache-Control")).toBe("no-cache");
  expect(response.headers.get("ETag")).not.toBeNull();
});

describe("what is no question of the guide", () => {
  test("is refused in French, with the nearest known", async () => {
    const response = await server.get("/api/campaigns/2031/guide/sortie");
    expect(response.status).toBe(404);
    expect((await response.json()).detail).toBe(
      "Le guide 2031 n'a pas de question «\u00A0sortie\u00A0». Vouliez-vous dire «\u00A0sorties\u00A0»\u202F?",
    );
  });

  test.each(["toString", "__proto__", "%2F..%2Fsorties", "%0d%0aX-A:%20b", "a".repeat(5_000)])(
    "%s",
    async (id) => {
      expect((await server.get(`/api/campaigns/2031/guide/${id}`)).status).toBe(404);
    },
  );

  test("an indicator is none, nor is another campaign's", async () => {
    expect((await server.get("/api/campaigns/2031/guide/duree_moyenne")).status).toBe(404);
    expect((await server.get("/api/campaigns/1999/guide/sorties")).status).toBe(404);
    const put = await server.request("/api/campaigns/2031/guide/sorties", { method: "PUT" });
    expect([put.status, put.headers.get("Allow")]).toEqual([405, "GET"]);
  });
});
