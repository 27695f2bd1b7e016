// Under how many establishments statistics are hidden: said by the campaign, with where it comes from.

import { expect, test } from "vitest";
import { linkCampaign, listCampaigns, listSourcedLines } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const YEAR = "2031";

async function linkToy(addition: string) {
  const files = readCatalogue(TOY_CATALOGUE);
  const path = `${YEAR}/campagne.yaml`;
  return linkCampaign(memoryHost({ ...files, [path]: `${files[path]}${addition}` }), YEAR);
}

test("a campaign that does not say has none", async () => {
  const { value } = await linkToy("");
  expect(value).toBeDefined();
  expect(value).not.toHaveProperty("minimumGroupSize");
});

test("one that does is listed among what rests on a source", async () => {
  const { value } = await linkToy(
    "effectif_minimal_de_groupe: { nombre: 4, provenance: { statut: reconstitue, raison: Vu. } }\n",
  );
  const provenance = { status: "reconstructed", sources: [], reason: "Vu." };
  expect(value?.minimumGroupSize).toMatchObject({ size: 4, provenance });
  const lines = listSourcedLines(value!).filter(({ kind }) => kind === "minimumGroupSize");
  expect(lines).toMatchObject([{ id: "effectif_minimal_de_groupe", provenance }]);
});

test.each([
  ["two protect nobody: each knows the other", "{ nombre: 2, provenance: { statut: atteste } }"],
  ["half an establishment", "{ nombre: 4.5, provenance: { statut: atteste } }"],
  ["no provenance", "{ nombre: 4 }"],
])("refused: %s", async (_name, said) => {
  const { value, diagnostics } = await linkToy(`effectif_minimal_de_groupe: ${said}\n`);
  expect(value).toBeUndefined();
  expect(diagnostics[0]?.at.file).toBe(`${YEAR}/campagne.yaml`);
});

test("every campaign of the catalogue says it", async () => {
  const host = memoryHost(readCatalogue(CATALOGUE));
  for (const year of await listCampaigns(host)) {
    const { value } = await linkCampaign(host, year);
    expect(value?.minimumGroupSize?.size).toBeGreaterThanOrEqual(3);
  }
});
