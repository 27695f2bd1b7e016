// A record entered under a published campaign, once the next campaign is published: it opens, is
// calculated and printed as before, under the same hash.

import { join } from "node:path";
import { pino } from "pino";
import { expect, test } from "vitest";
import { compileCampaign, listCampaigns } from "../../engine/index.ts";
import type { AppParts } from "../../server/app-parts.ts";
import { createDiskHost } from "../../server/cli/disk-host.ts";
import { listen } from "../../server/main.ts";
import { renderedPapers } from "../../server/rendered-papers.ts";
import { serveCampaign } from "../../server/served-campaign.ts";
import { openSqliteStore } from "../../server/store/sqlite-store.ts";
import { copyToy, type ToyCopy } from "./support/copy-toy.ts";

const NOW = "2032-04-20T08:00:00.000Z";
const FINESS = "990000001";
const RECORD = `/api/campaigns/2031/establishments/${FINESS}`;

const ANSWERS = {
  effectif: 40,
  effectif_par_age: { adultes: 30, aines: 10 },
  sorties: 3,
  durees: 540,
  protection: "oui",
  proteges: 10,
};

/** Everything that this catalogue holds, served for one establishment. */
async function serve({ folder }: ToyCopy) {
  const host = createDiskHost(folder);
  const years = (await listCampaigns(host)).toReversed();
  const campaigns = new Map<string, Awaited<ReturnType<typeof serveCampaign>>>();
  for (const year of years) {
    const { value, diagnostics } = await compileCampaign(host, year);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    campaigns.set(year, await serveCampaign(value!));
  }
  const establishment = {
    finess: FINESS,
    category: "FOYER",
    name: "Les Tilleuls",
    town: "Villebourg",
    managingBody: "Association Exemple",
    managingBodyFiness: "990000995",
    demonstration: true,
  };
  const parts: AppParts = {
    campaigns,
    establishments: [establishment],
    store: await openSqliteStore(join(folder, "..", "answers.sqlite"), NOW),
    clock: () => new Date(NOW),
    log: pino({ level: "silent" }),
    appFolder: folder,
    papers: renderedPapers,
  };
  const { address, close } = await listen(parts, "127.0.0.1", 0);
  const get = (path: string) => fetch(`${address}${path}`);
  return {
    save: async (item: string, value: unknown) => {
      const response = await fetch(`${address}${RECORD}/answers/${item}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value, version: 0 }),
      });
      expect(response.status).toBe(200);
    },
    json: async (path: string) => (await get(path)).json(),
    bytes: async (path: string) => Buffer.from(await (await get(path)).arrayBuffer()),
    close: async () => {
      await close();
      await parts.store.close();
    },
  };
}

/** What a person can have of the record. */
async function open(server: Awaited<ReturnType<typeof serve>>) {
  const grid = `/campagnes/2031/grille/FOYER`;
  return {
    record: await server.json(`${RECORD}/record`),
    results: await server.json(`${RECORD}/results`),
    form: await server.json(`/api/campaigns/2031/forms/FOYER`),
    page: (await server.bytes(`${grid}.html?etablissement=${FINESS}`)).toString("utf8"),
    pdf: await server.bytes(`${grid}.pdf?etablissement=${FINESS}`),
  };
}

async function publish(toy: ToyCopy, year: string): Promise<void> {
  const signed = ["--par", "Anne Martin", "--le", "2024-03-01"];
  // A campaign made by `nouvelle` has its ledger already.
  const begun = toy.exists(`${year}/revue.yaml`) ? [] : ["--commencer"];
  for (const words of [
    ["revoir", year, ...begun, "--valider", "tout", ...signed],
    ["publier", year, ...signed],
  ]) {
    const { exitCode, error } = await toy.run(...words);
    expect(error).toBe("");
    expect(exitCode).toBe(0);
  }
}

test("the next campaign changes nothing of a record of this one", async () => {
  const toy = copyToy();
  await publish(toy, "2031");
  const before = await serve(toy);
  for (const [item, value] of Object.entries(ANSWERS)) await before.save(item, value);
  const then = await open(before);
  await before.close();
  // 540 days for 3 people, and 10 of 40: worked out here, so that both openings are not just alike.
  expect(then.results.results.duree_moyenne.value).toBe(180);
  expect(then.results.results.part_protegee.value).toBe(25);
  expect(then.record.hash).toBe(JSON.parse(toy.read("2031/publication.json")).hash);
  expect(then.page).toContain("Les Tilleuls");
  expect(then.pdf.subarray(0, 5).toString()).toBe("%PDF-");

  expect((await toy.run("nouvelle", "2032", "--depuis", "2031")).exitCode).toBe(0);
  // What all years share goes on changing, and so does what is asked.
  toy.edit(
    "commun/unites.yaml",
    "libelle: personne, pluriel: personnes",
    "libelle: usager, pluriel: usagers",
  );
  toy.edit("2032/donnees/activite.yaml", "libelle: Effectif au 31/12", "libelle: Usagers au 31/12");
  toy.write(
    "2032/campagne.yaml",
    toy
      .read("2032/campagne.yaml")
      .replaceAll(
        /\{ statut: a_completer, raison: "[^"]*" \}/g,
        "{ statut: atteste, sources: [ESSAI] }",
      ),
  );
  await publish(toy, "2032");

  const after = await serve(toy);
  const now = await open(after);
  const campaigns: readonly { readonly year: string; readonly hash: string }[] =
    await after.json("/api/campaigns");
  const next = await after.json(`/api/campaigns/2032/establishments/${FINESS}/record`);
  await after.close();
  expect(campaigns.map(({ year }) => year)).toEqual(["2032", "2031"]);
  expect(campaigns[1]!.hash).toBe(then.record.hash);
  expect(campaigns[0]!.hash).not.toBe(then.record.hash);
  expect(now.record).toEqual(then.record);
  expect(now.results).toEqual(then.results);
  expect(now.form).toEqual(then.form);
  expect(now.page).toBe(then.page);
  expect(now.pdf.equals(then.pdf)).toBe(true);
  // And the next year knows it.
  expect(next.previous).toMatchObject({ effectif: 40 });
});
