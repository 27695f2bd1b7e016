// A campaign that is checked at each change is told the same as one that is checked for the first
// time, whatever was changed before.

import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Campaign,
  createMemory,
  followCampaign,
  linkCampaign,
  type Verdict,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

type Files = Readonly<Record<string, string>>;

/** A new text for one file; nothing: the file is taken away. */
interface Edit {
  readonly path: string;
  readonly text: string | undefined;
}

/** A followed campaign has no hash. */
function withoutHash({ value, ...verdict }: Verdict<Campaign>) {
  if (value === undefined) return verdict;
  return { ...verdict, value: { ...value, hash: "", program: { ...value.program, hash: "" } } };
}

async function expectSame(files: Files, edits: readonly Edit[], year: string): Promise<number> {
  const memory = createMemory();
  let current: Record<string, string> = { ...files };
  let sound = 0;
  await followCampaign(memoryHost(current), year, memory);
  for (const { path, text } of edits) {
    const { [path]: _, ...others } = current;
    current = text === undefined ? others : { ...others, [path]: text };
    const followed = await followCampaign(memoryHost(current), year, memory);
    const whole = await linkCampaign(memoryHost(current), year);
    expect(followed.diagnostics).toEqual(whole.diagnostics);
    // Far quicker than `toEqual` on thousands of nodes; diagnostics have told where to look.
    expect(isDeepStrictEqual(withoutHash(followed), withoutHash(whole))).toBe(true);
    if (whole.value !== undefined) sound++;
  }
  return sound;
}

const toy = readCatalogue(TOY_CATALOGUE);
const paths = Object.keys(toy).sort();

/** Edits that mean something: names, bounds, formulas, applicability, examples, texts. */
const SWAPS: readonly (readonly [string, string, string])[] = [
  ["2031/donnees/activite.yaml", "libelle: Effectif au 31/12", "libelle: Autre libellé"],
  ["2031/donnees/activite.yaml", "    min: 0\n    max: 100000\n", "    min: 1\n"],
  ["2031/donnees/activite.yaml", "    min: 0\n    max: 100000\n", ""],
  ["2031/donnees/activite.yaml", "  sorties:\n", "  departs:\n"],
  ["2031/donnees/activite.yaml", "si_absent: 0", "si_absent: 1"],
  [
    "2031/donnees/activite.yaml",
    'visible_si: protection = "oui"',
    'visible_si: protection = "non"',
  ],
  ["2031/donnees/activite.yaml", "unite: jour_personne", "unite: personne"],
  ["2031/donnees/personnel.yaml", "type: decimal", "type: entier"],
  ["2031/dimensions/age.yaml", "adultes", "adultes_seuls"],
  ["2031/fiches/duree-moyenne.yaml", "durees / sorties", "2 * durees / sorties"],
  ["2031/fiches/duree-moyenne.yaml", "durees / sorties", "duree / sorties"],
  ["2031/fiches/duree-moyenne.yaml", "attendu: 180", "attendu: 181"],
  ["2031/fiches/duree-moyenne.yaml", "libelle: Durée moyenne", "libelle: Durée, en moyenne"],
  ["2031/fiches/part-protegee.yaml", "attendu: 25", "attendu: 24"],
  ["2031/fiches/part-protegee.yaml", "concerne: tous", "concerne: [groupe:hebergement]"],
  ["2031/fiches/repartition-age.yaml", "100 * ", "50 * 2 * "],
  ["2031/controles.yaml", "= effectif\n", "= effectif + 1 personne\n"],
  ["2031/controles.yaml", "gravite: alerte", "gravite: bloquant"],
  ["2031/controles.yaml", "L'effectif passe de", "On passe de"],
  ["2031/evolutions.yaml", "donnee: charges", "donnee: effectif"],
  ["2031/dossiers/foyer.yaml", "effectif: 40", "effectif: 39"],
  ["2031/dossiers/foyer.yaml", "constats: [somme_ages, effectif_stable]", "constats: []"],
  ["2031/guide.yaml", "blocs: [activite, personnel]", "blocs: [personnel, activite]"],
  ["2031/guide.yaml", "titre: Guide d'essai", "titre: Un guide"],
  ["commun/categories.yaml", "nature: service", "nature: etablissement"],
  ["commun/unites.yaml", "compte_des_jours: oui", "compte_des_jours: non"],
  ["commun/sources.yaml", "ESSAI", "ESSAIS"],
];

const swap = fc.constantFrom(...SWAPS).map(([path, before, after]): Edit => {
  const text = toy[path]!;
  return { path, text: text.replace(before, () => after) };
});
const back = fc.constantFrom(...paths).map((path): Edit => ({ path, text: toy[path] }));
const removal = fc.constantFrom(...paths).map((path): Edit => ({ path, text: undefined }));
/** A line taken away, written twice, or indented by a hand that slipped. */
const slip = fc
  .tuple(fc.constantFrom(...paths), fc.nat(80), fc.constantFrom("", "twice", "indented"))
  .map(([path, at, how]): Edit => {
    const lines = toy[path]!.split("\n");
    const line = lines[at % lines.length]!;
    const put = how === "" ? [] : how === "twice" ? [line, line] : [`  ${line}`];
    lines.splice(at % lines.length, 1, ...put);
    return { path, text: lines.join("\n") };
  });

describe("the toy campaign", () => {
  test("every edit finds what it changes", () => {
    const lost = SWAPS.filter(([path, before]) => !toy[path]?.includes(before));
    expect(lost.filter(([path]) => !path.startsWith("commun/"))).toEqual([]);
  });

  test.each(SWAPS)("%s: « %s » becomes « %s » and back", async (path, before, after) => {
    const text = toy[path]!.replace(before, () => after);
    await expectSame(
      toy,
      [
        { path, text },
        { path, text: toy[path] },
      ],
      "2031",
    );
  });

  test("sequences of edits", async () => {
    let sound = 0;
    const some = fc.oneof(
      { weight: 4, arbitrary: swap },
      { weight: 4, arbitrary: back },
      { weight: 1, arbitrary: removal },
      { weight: 1, arbitrary: slip },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(some, { minLength: 2, maxLength: 8 }), async (edits) => {
        sound += await expectSame(toy, edits, "2031");
      }),
      { numRuns: 20, seed: 20_231 },
    );
    // Otherwise the campaigns compared would all be told by their first fault.
    expect(sound).toBeGreaterThan(10);
  });
});

describe("an example is executed again when what it reads changes in another file", () => {
  const sheet = "2031/fiches/part-protegee.yaml";
  const read = "2031/fiches/duree-moyenne.yaml";
  const block = "2031/donnees/activite.yaml";
  const formula = /formule: \|\n(?: {2}.*\n)+/;
  const examples = /exemples:\n(?: {2}.*\n)+/;
  const withSheet = (written: string, example: string): Files => ({
    ...toy,
    [sheet]: toy[sheet]!.replace(formula, `formule: ${written}\n`).replace(
      examples,
      `exemples:\n  - { nom: cas, ${example} }\n`,
    ),
    "2031/dossiers/foyer.yaml": toy["2031/dossiers/foyer.yaml"]!.replace(
      "part_protegee: 25",
      "part_protegee: non_calculable",
    ),
  });
  const codesAfter = async (files: Files, { path, text }: Edit): Promise<readonly string[]> => {
    const memory = createMemory();
    const before = await followCampaign(memoryHost(files), "2031", memory);
    expect(before.diagnostics.map(({ at }) => at.file)).not.toContain(sheet);
    const after = memoryHost({ ...files, [path]: text! });
    const { diagnostics } = await followCampaign(after, "2031", memory);
    return diagnostics.filter(({ at }) => at.file === sheet).map(({ code }) => code);
  };

  test("the formula of an indicator", async () => {
    const files = withSheet(
      "si duree_moyenne > 0 jour alors 1 % sinon 0 %",
      "donnees: { durees: 540, sorties: 3 }, attendu: 1",
    );
    const text = toy[read]!.replace("durees / sorties", "0 * durees / sorties");
    expect(await codesAfter(files, { path: read, text })).toEqual(["EXEMPLE-001"]);
  });

  test("what the blank of an item counts for", async () => {
    const files = withSheet(
      "100 * proteges / effectif",
      "donnees: { proteges: 10 }, attendu: non_renseigne",
    );
    const text = toy[block]!.replace("    max: 100000\n", "    max: 100000\n    si_absent: 40\n");
    expect(await codesAfter(files, { path: block, text })).toEqual(["EXEMPLE-001"]);
  });
});

test("the real campaign, edited where an editor does", async () => {
  const all = readCatalogue(CATALOGUE);
  const files = Object.fromEntries(
    Object.entries(all).filter(([path]) => /^(?:2023|commun)\//.test(path)),
  );
  const sheet = "2023/fiches/1-prestations/file-active.yaml";
  const block = "2023/donnees/activite.yaml";
  const edits: readonly Edit[] = [
    { path: sheet, text: files[sheet]!.replace(/^libelle: .*$/m, "libelle: Essai") },
    { path: sheet, text: files[sheet]!.replace(/attendu: (\d+)/, "attendu: 1$1") },
    { path: block, text: files[block]!.replace("min: 0", "min: 1") },
    { path: sheet, text: files[sheet] },
    { path: block, text: files[block] },
  ];
  await expectSame(files, edits, "2023");
});

test("what is found before calculating is told first, and again at the end", async () => {
  const path = "2031/fiches/duree-moyenne.yaml";
  const files = { ...toy, [path]: toy[path]!.replace("attendu: 180", "attendu: 181") };
  const told: Verdict<never>[] = [];
  const verdict = await followCampaign(memoryHost(files), "2031", createMemory(), (first) =>
    told.push(first),
  );
  expect(told.map(({ diagnostics }) => diagnostics)).toEqual([[]]);
  expect(verdict.diagnostics.map(({ code }) => code)).toEqual(["EXEMPLE-001"]);
});
