// A published campaign changes no more: every edit is told, at its file; what years share goes on.

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { linkCampaign, type Publication } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { publish, SIGNATURE } from "../../support/publish.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const YEAR = "2031";
const PUBLICATION = `${YEAR}/publication.json`;
const toy = readCatalogue(TOY_CATALOGUE);
const published = await publish(toy, YEAR);
const own = Object.keys(toy).filter((path) => path.startsWith(`${YEAR}/`));

async function verify(files: Readonly<Record<string, string>>) {
  const { diagnostics, value } = await linkCampaign(memoryHost(files), YEAR);
  return { told: diagnostics.map(({ code, at }) => [code, at.file]), campaign: value };
}

test("a campaign just published is sound, under the hash it had", async () => {
  const before = await verify(toy);
  const { told, campaign } = await verify(published);
  expect(told).toEqual([]);
  expect(campaign?.hash).toBe(before.campaign?.hash);
});

test("the publication says who, when, what, with a seal for each file of the year", () => {
  const said: Publication = JSON.parse(published[PUBLICATION]!);
  expect(said).toMatchObject({
    campaign: YEAR,
    reportingYear: "2030",
    publishedAt: SIGNATURE.date,
    publishedBy: SIGNATURE.by,
    engine: "0.0.0",
  });
  expect(said.files.map(({ path }) => path)).toEqual([...own].sort());
  expect(said.shared).toEqual(
    ["categories", "sources", "unites"].map((name) => {
      const path = `commun/${name}.yaml`;
      return { path, text: toy[path] };
    }),
  );
  expect(said.resolved).toMatchObject({
    indicators: expect.arrayContaining([
      expect.objectContaining({ id: "taux_occupation", formula: expect.stringContaining("365") }),
    ]),
    controls: [
      expect.objectContaining({ id: "somme_ages", severity: "blocking" }),
      expect.objectContaining({ id: "effectif_stable", severity: "advisory" }),
    ],
  });
});

test("one line per item, indicator and control: a difference reads in a review", () => {
  const lines = published[PUBLICATION]!.split("\n");
  expect(lines.filter((line) => line.includes('"id":"duree_moyenne"'))).toHaveLength(1);
  expect(lines.filter((line) => line.includes('"id":"effectif_par_age"'))).toHaveLength(1);
});

test("the publication of a real campaign stays small enough to be read", async () => {
  const files = readCatalogue(CATALOGUE);
  const [newest = ""] = Object.keys(files)
    .filter((path) => /^\d{4}\//.test(path))
    .sort()
    .toReversed();
  const year = newest.slice(0, 4);
  const real = await publish(files, year);
  const text = real[`${year}/publication.json`]!;
  expect(text.length).toBeLessThan(400_000);
  const { diagnostics, value } = await linkCampaign(memoryHost(real), year);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(value?.hash).toBe((JSON.parse(text) as Publication).hash);
});

test("the same campaign signed the same way is the same publication", async () => {
  expect(await publish(toy, YEAR)).toEqual(published);
});

describe("law: any edit of a sealed file is told, at that file", () => {
  const character = fc.constantFrom("a", " ", "#", "\n", "é", "0", "\t");
  const edit = fc.record({
    path: fc.constantFrom(...own),
    place: fc.double({ min: 0, max: 1, noNaN: true }),
    kind: fc.constantFrom("insert", "delete", "replace"),
    by: character,
  });

  test("by one character", async () => {
    await fc.assert(
      fc.asyncProperty(edit, async ({ path, place, kind, by }) => {
        const text = toy[path]!;
        const at = Math.floor(place * (text.length - 1));
        const kept = kind === "insert" ? at : at + 1;
        const edited = text.slice(0, at) + (kind === "delete" ? "" : by) + text.slice(kept);
        fc.pre(edited !== text);
        const { told, campaign } = await verify({ ...published, [path]: edited });
        expect(told).toContainEqual(["PUBLICATION-001", path]);
        expect(campaign).toBeUndefined();
      }),
      { numRuns: 60 },
    );
  });

  test("but not by what an editor does to line ends", async () => {
    const saved = Object.fromEntries(
      Object.entries(published).map(([path, text]) => [
        path,
        `\uFEFF${text.replaceAll("\n", "\r\n")}`,
      ]),
    );
    expect((await verify(saved)).told).toEqual([]);
  });
});

test("a file added, a file gone, a file moved", async () => {
  const { [`${YEAR}/nomenclatures/statut.yaml`]: list, ...without } = published;
  const moved = { ...without, [`${YEAR}/nomenclatures/statuts.yaml`]: list! };
  const { told } = await verify(moved);
  expect(told).toEqual([
    ["PUBLICATION-003", `${YEAR}/nomenclatures/statut.yaml`],
    ["PUBLICATION-002", `${YEAR}/nomenclatures/statuts.yaml`],
  ]);
});

test("what years share may change, or go: the published year reads its own copy", async () => {
  const { campaign: before } = await verify(published);
  const shared = "commun/categories.yaml";
  const edited = await verify({ ...published, [shared]: "categories: {}\n" });
  expect(edited.told).toEqual([]);
  expect(edited.campaign?.categories).toEqual(before?.categories);
  const alone = Object.fromEntries(
    Object.entries(published).filter(([path]) => path.startsWith(`${YEAR}/`)),
  );
  expect((await verify(alone)).campaign?.hash).toBe(before?.hash);
});

test.each([
  ["empty", ""],
  ["no JSON", "{"],
  ["not an object", "[]"],
  ["prototype", '{ "__proto__": { "hash": "" } }'],
  ["another shape", '{ "campaign": 2031 }'],
])("a publication that cannot be believed is one error: %s", async (_, text) => {
  const { told, campaign } = await verify({ ...published, [PUBLICATION]: text });
  expect(told).toEqual([["PUBLICATION-004", PUBLICATION]]);
  expect(campaign).toBeUndefined();
});

test("a publication whose words were changed is damaged, whatever the words", async () => {
  const text = published[PUBLICATION]!;
  for (const [from, to] of [
    [SIGNATURE.by, "Anne Marton"],
    [SIGNATURE.date, "2031-03-02"],
    ['"tolerance":0', '"tolerance":1'],
  ] as const) {
    expect(text).toContain(from);
    const { told } = await verify({ ...published, [PUBLICATION]: text.replace(from, to) });
    expect(told).toEqual([["PUBLICATION-004", PUBLICATION]]);
  }
});

test("the publication of another campaign is not this one's", async () => {
  const renamed = Object.fromEntries(
    Object.entries(toy).map(([path, text]) => [
      path.replace("2031/", "2032/"),
      path.startsWith(YEAR) ? text.replaceAll("2031", "2032").replaceAll("2030", "2031") : text,
    ]),
  );
  const other = await publish(renamed, "2032");
  const { told } = await verify({ ...toy, [PUBLICATION]: other["2032/publication.json"]! });
  expect(told).toEqual([["PUBLICATION-004", PUBLICATION]]);
});
