// Broken catalogues, corrected: what the file becomes, and what is still said.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { type Host, linkCampaign } from "../../../engine/index.ts";
import { correctCampaign } from "../../../server/cli/util/correct-campaign.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

interface Case {
  readonly nom: string;
  readonly fichier: string;
  readonly remplace: string;
  readonly par: string;
  readonly devient?: string;
  readonly reste?: readonly string[];
  readonly car?: string;
}

const cases: readonly Case[] = parse(
  readFileSync(join(import.meta.dirname, "catalogue.yaml"), "utf8"),
);
const toy = readCatalogue(TOY_CATALOGUE);
const check = (host: Host) => linkCampaign(host, "2031");

test.each(cases)("$nom", async ({ fichier, remplace, par, devient, reste = [], car }) => {
  const sound = toy[fichier]!;
  expect(sound.split(remplace)).toHaveLength(2);
  const broken = { ...toy, [fichier]: sound.replace(remplace, () => par) };
  expect((await check(memoryHost(broken))).diagnostics).not.toEqual([]);
  const { changes, corrections, checked } = await correctCampaign(memoryHost(broken), check);
  expect(checked.diagnostics.map(({ code }) => code)).toEqual(reste);
  expect(devient === undefined).toBe(car !== undefined);
  if (devient === undefined) {
    expect([corrections, changes]).toEqual([[], []]);
    return;
  }
  expect(corrections.length).toBeGreaterThan(0);
  const after = sound.replace(remplace, () => devient);
  expect(changes).toEqual([{ path: fichier, before: broken[fichier], after }]);
  // Correcting again changes nothing.
  const again = await correctCampaign(memoryHost({ ...broken, [fichier]: after }), check);
  expect(again.changes).toEqual([]);
});
