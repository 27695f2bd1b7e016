import { expect, test } from "vitest";

import { compileCampaign, type GuidePlan } from "../../../../engine/index.ts";
import { memoryHost } from "../../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../../support/read-catalogue.ts";

const { value } = await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031");
const artefact = value!.artefacts.find(({ path }) => path === "guide.json")!;
const guide = JSON.parse(artefact.content) as GuidePlan;
const sheets = guide.chapters.flatMap((chapter) => chapter.sheets);
const sheet = (id: string) => sheets.find((one) => one.id === id)!;

test("a chapter per axis, its sheets in the order of the guide", () => {
  expect(guide.chapters.map(({ axis, sheets }) => [axis, sheets.map(({ id }) => id)])).toEqual([
    [1, ["duree_moyenne", "repartition_age", "taux_occupation", "part_protegee"]],
    [2, ["cout_moyen"]],
  ]);
});

test("an example shows what was answered and what comes out, as one writes them", () => {
  // 540 days for 3 people, then nobody left.
  const [three, none] = sheet("duree_moyenne").examples;
  expect(three!.inputs.map(({ label }) => label)).toEqual([
    "Sorties définitives",
    "Durées des personnes sorties",
  ]);
  expect(three!.results).toEqual([
    { label: "Durée moyenne", display: expect.stringMatching(/^180,0\u00A0jours?$/) },
  ]);
  expect(none!.results[0]!.display).toBe("non calculable");
});

test("an example over a dimension has one line per figure", () => {
  const [example] = sheet("repartition_age").examples;
  expect(example!.inputs).toHaveLength(2);
  expect(example!.results.map(({ display }) => display)).toEqual(["66,67\u00A0%", "33,33\u00A0%"]);
});

test("a table's answers are said by line and by column", () => {
  const [example] = sheet("taux_occupation").examples;
  expect(example!.inputs).toHaveLength(4);
  expect(example!.inputs[0]!.label).toMatch(
    /^Places et journées par mode d’accueil – .+ – Places$/,
  );
});

test("every reference leads somewhere in the guide", () => {
  const known = new Set([
    ...sheets.map(({ id }) => id),
    ...guide.definitions.flatMap(({ entries }) => entries.map(({ question }) => question.id)),
  ]);
  const named = [
    ...sheets.flatMap(({ elements, crossReferences }) => [...elements, ...crossReferences]),
    ...guide.definitions.flatMap(({ entries }) => entries.flatMap(({ usedBy }) => usedBy)),
  ];
  expect(named.length).toBeGreaterThan(0);
  expect(named.filter(({ id }) => !known.has(id))).toEqual([]);
});

test("a definition says which indicators read it", () => {
  const entries = guide.definitions.flatMap(({ entries }) => entries);
  const sorties = entries.find(({ question }) => question.id === "sorties")!;
  expect(sorties.usedBy).toEqual([
    { id: "duree_moyenne", reference: "P01", label: "Durée moyenne" },
  ]);
});

test("what is not attested says why", () => {
  expect(sheet("taux_occupation").mark).toMatchObject({
    status: "reconstructed",
    label: "reconstituée",
    reason: "Formule d’essai.",
  });
  const { attested, reconstructed, toComplete } = guide.sources;
  const marks = [
    guide,
    ...guide.platforms,
    ...[guide.help!, guide.reasons!],
    ...guide.categories,
    ...guide.codeLists,
    ...guide.dimensions,
    ...sheets,
    ...guide.definitions.flatMap(({ entries }) => entries),
    ...guide.controls,
  ].map(({ mark }) => mark.status);
  expect(attested + reconstructed + toComplete).toBe(marks.length);
  expect(marks.filter((status) => status === "reconstructed")).toHaveLength(reconstructed);
  expect(toComplete).toBe(1);
});

test("the formula is there in words, in MathML, for Typst and as written", () => {
  const { words, mathml, typst, source } = sheet("duree_moyenne");
  expect(words).toContain("Sorties définitives");
  expect(mathml).toContain("<mfrac>");
  expect(typst).toContain('"Sorties définitives"');
  expect(source).toBe("durees / sorties");
});

test("the glossary keeps its terms, typeset", () => {
  expect(guide.glossary).toEqual([
    { term: "ETP", definition: "équivalent temps plein" },
    { term: "APA", definition: "allocation personnalisée d’autonomie" },
  ]);
});
