// Branches that nobody has worked out, on a campaign small enough to know them by reading it.

import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { type Campaign, linkCampaign, tellCoverage } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const toy = readCatalogue(TOY_CATALOGUE);
const SHEET = "2031/fiches/part-protegee.yaml";
const FORMULA = 'si protection = "non" alors 0\n  sinon 100 * proteges / effectif';
const EXAMPLES = /exemples:\n(?: {2}.*\n)+/;

async function link(files: Readonly<Record<string, string>>) {
  const { value, diagnostics, sources } = await linkCampaign(memoryHost(files), "2031");
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return { campaign: value!, sources };
}

/** `owner kind: text`, in the order they are told. */
async function missedOf(files: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { campaign, sources } = await link(files);
  const { missed } = tellCoverage(campaign, sources);
  return missed.map(({ owner, kind, text }) => `${owner.id} ${kind}: ${text}`);
}

/** The toy catalogue with another formula for `part_protegee`, and these examples of it. */
function withSheet(formula: string, examples: string): Record<string, string> {
  const sheet = toy[SHEET]!.replace(FORMULA, () => formula)
    .replace(EXAMPLES, () => `exemples:\n${examples}`)
    .replace("concerne: tous", "concerne: [FOYER]");
  expect(sheet).toContain(formula);
  // The worked submission would be another way to reach the formula.
  const files: Record<string, string> = { ...toy, [SHEET]: sheet };
  delete files["2031/dossiers/foyer.yaml"];
  return files;
}

test("the toy campaign: what its examples and its worked submission leave aside, in order", async () => {
  const { campaign, sources } = await link(toy);
  const { branches, missed } = tellCoverage(campaign, sources);
  // Two controls, one condition: 6 verdicts. One « si »: 2 sides. Five denominators that may be 0.
  expect(branches).toBe(13);
  expect(missed.map(({ owner, kind, text }) => [owner.id, kind, text])).toEqual([
    ["somme_ages", "holds", "somme(effectif_par_age) = effectif"],
    ["effectif_stable", "holds", "abs(effectif - precedent(effectif)) <= 10"],
    ["proteges", "fails", 'protection = "oui"'],
    ["cout_moyen", "zeroDenominator", "somme(etp_par_metier)"],
    ["part_protegee", "whenTrue", "0"],
    ["part_protegee", "zeroDenominator", "effectif"],
    ["repartition_age", "zeroDenominator", "somme(effectif_par_age)"],
    ["taux_occupation", "zeroDenominator", "(somme(accueil[*].places) * 365 jours)"],
  ]);
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  for (const { at, text } of missed) {
    expect(texts.get(at.file)!.slice(at.start, at.end)).toBe(text);
  }
});

const CASES: readonly {
  readonly name: string;
  readonly formula: string;
  readonly examples: readonly string[];
  readonly missed: readonly string[];
}[] = [
  {
    name: "both sides of a « si », taken by two examples",
    formula: FORMULA,
    examples: [
      "{ protection: oui, proteges: 10, effectif: 40 }, attendu: 25",
      "{ protection: non }, attendu: 0",
      "{ protection: oui, proteges: 0, effectif: 0 }, attendu: non_calculable",
    ],
    missed: [],
  },
  {
    name: "an undecided condition takes neither side",
    formula: FORMULA,
    examples: ["{ effectif: 40 }, attendu: non_renseigne"],
    missed: ["whenTrue: 0", "otherwise: 100 * proteges / effectif", "zeroDenominator: effectif"],
  },
  {
    name: "what stands in a side that is not followed is not reached, though it is known",
    formula:
      'si protection = "non" alors 0 sinon si effectif = 0 alors 1 % sinon 100 * proteges / effectif',
    examples: ["{ protection: non, effectif: 0 }, attendu: 0"],
    missed: [
      "otherwise: si effectif = 0 alors 1 % sinon 100 * proteges / effectif",
      "whenTrue: 1 %",
      // A headcount below zero is refused: here it can only be above.
      "otherwise: 100 * proteges / effectif",
    ],
  },
  {
    name: "a default that every example spares",
    formula: "100 * si_vide(proteges; 0 personne) / max(effectif; 1 personne)",
    examples: ["{ proteges: 10, effectif: 40 }, attendu: 25"],
    missed: ["absent: 0 personne"],
  },
  {
    name: "a default that one example needs",
    formula: "100 * si_vide(proteges; 0 personne) / max(effectif; 1 personne)",
    examples: ["{ effectif: 40 }, attendu: 0"],
    missed: [],
  },
  {
    name: "a denominator of zero under an absent numerator is not reached",
    formula: "100 * proteges / effectif",
    examples: ["{ effectif: 0 }, attendu: non_renseigne"],
    missed: ["zeroDenominator: effectif"],
  },
  {
    name: "a « si » gathered over lines is followed line by line",
    formula:
      "100 * somme(si effectif_par_age > 10 personnes alors effectif_par_age sinon 0 personne) / max(effectif; 1 personne)",
    examples: ["{ effectif_par_age: { adultes: 20, aines: 10 }, effectif: 40 }, attendu: 50"],
    missed: [],
  },
  {
    name: "a side that no gathered line takes",
    formula:
      "100 * somme(si effectif_par_age > 10 personnes alors effectif_par_age sinon 0 personne) / max(effectif; 1 personne)",
    examples: ["{ effectif_par_age: { adultes: 20, aines: 20 }, effectif: 40 }, attendu: 100"],
    missed: ["otherwise: 0 personne"],
  },
  {
    name: "the formula of an indicator that is read is followed too",
    formula: "si duree_moyenne > 0 jour alors 1 % sinon 0 %",
    examples: ["{ durees: 540, sorties: 3 }, attendu: 1"],
    missed: ["otherwise: 0 %"],
  },
];

describe("one formula", () => {
  test.each(CASES)("$name", async ({ formula, examples, missed }) => {
    const written = examples.map((one, index) => `  - { nom: cas ${index}, donnees: ${one} }\n`);
    const told = await missedOf(withSheet(formula, written.join("")));
    const own = told.filter((line) => line.startsWith("part_protegee "));
    expect(own).toEqual(missed.map((line) => `part_protegee ${line}`));
    // Nothing else is executed: three tests both ways, and three denominators.
    expect(told.length - own.length).toBe(2 * 3 + 3);
  });
});

describe("laws", () => {
  let campaign: Campaign;
  let all: number;
  beforeAll(async () => {
    ({ campaign } = await link(toy));
    all = tellCoverage(campaign, []).branches;
  });

  const answers = fc.record(
    {
      protection: fc.constantFrom("oui", "non"),
      proteges: fc.nat(40),
      effectif: fc.nat(2),
      sorties: fc.nat(1),
      durees: fc.nat(9),
      effectif_par_age: fc.dictionary(fc.constantFrom("adultes", "aines"), fc.nat(1)),
    },
    { requiredKeys: [] },
  );

  /** The same campaign with more examples of each indicator: they need not hold to be followed. */
  const withExamples = (more: readonly Record<string, unknown>[]): Campaign => ({
    ...campaign,
    indicators: campaign.indicators.map((indicator) => ({
      ...indicator,
      examples: [
        ...indicator.examples,
        ...more.map((one) => ({
          name: "",
          answers: one as never,
          previous: {},
          expected: 0,
          origin: indicator.origin,
        })),
      ],
    })),
  });
  const keys = (one: Campaign) =>
    tellCoverage(one, []).missed.map(({ owner, kind, text }) => `${owner.id} ${kind} ${text}`);

  test("one more example never misses more, and never changes what there is to reach", () => {
    fc.assert(
      fc.property(fc.array(answers, { maxLength: 4 }), answers, (some, another) => {
        const before = keys(withExamples(some));
        const after = keys(withExamples([...some, another]));
        expect(after.filter((key) => !before.includes(key))).toEqual([]);
        expect(tellCoverage(withExamples([another]), []).branches).toBe(all);
      }),
      { numRuns: 50 },
    );
  });

  test("without example nor worked submission, nothing is reached", () => {
    const bare = {
      ...campaign,
      workedSubmissions: [],
      indicators: campaign.indicators.map((one) => ({ ...one, examples: [] })),
    };
    expect(tellCoverage(bare, []).missed).toHaveLength(all);
  });
});
