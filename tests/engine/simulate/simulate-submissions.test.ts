// Laws of what is made up, on the toy catalogue: what comes out is a submission that one could get.

import fc from "fast-check";
import { expect, test } from "vitest";
import {
  compileCampaign,
  compileSchema,
  createCalculator,
  previousAnswers,
  type Schema,
  type SimulationRequest,
  type Submission,
  simulateSubmissions,
  type Validate,
} from "../../../engine/index.ts";
import { checkDigit, fictitiousFiness } from "../../../engine/simulate/name-establishment.ts";
import { memoryHost } from "../../support/memory-host.ts";
import {
  linkSimulated,
  simulationFiles,
  TERRITORIES,
  TOY_SIMULATION,
} from "../../support/simulation-catalogue.ts";

const campaign = await linkSimulated();
const simulation = campaign.simulation!;
const calculator = createCalculator(campaign.program);

const CLEAN = { missing: 0, aberrant: 0 };
const REQUEST: SimulationRequest = {
  count: 60,
  seed: 1,
  rates: CLEAN,
  withPrevious: false,
  territories: TERRITORIES,
};

function simulate(request: Partial<SimulationRequest> = {}) {
  return [...simulateSubmissions(campaign, simulation, { ...REQUEST, ...request })];
}

function submissions(request: Partial<SimulationRequest> = {}): readonly Submission[] {
  return simulate(request).map(({ submission }) => submission);
}

/** What the reader of a batch accepts, by category. */
async function readSchemas(): Promise<ReadonlyMap<string, Validate>> {
  const { value } = await compileCampaign(memoryHost(simulationFiles()), "2031");
  return new Map(
    campaign.categories.map(({ code }) => {
      const artefact = value!.artefacts.find(({ path }) => path.endsWith(`/${code}.schema.json`))!;
      return [code, compileSchema(JSON.parse(artefact.content) as Schema)];
    }),
  );
}

test("what overflows, or is too large to be rounded, is no answer", async () => {
  const schemas = await readSchemas();
  const tower = [
    "  taille_1: { loi: constante, valeur: 1000000000000 }",
    "  taille_2: { formule: taille_1 * taille_1 * taille_1 * taille_1 }",
    "  taille_3: { formule: taille_2 * taille_2 * taille_2 * taille_2 }",
    "  infinie: { formule: taille_3 * taille_3 }",
  ].join("\n");
  for (const factor of ["taille_1 * 1000 + 0.5", "taille_3", "infinie", "0 - infinie"]) {
    const text = TOY_SIMULATION.replace("donnees:\n", `${tower}\ndonnees:\n`)
      .replace("formule: taille * 0.9", `formule: ${factor}`)
      .replace("total: effectif * 0.6", `total: ${factor}`)
      .replace("places: taille,", `places: ${factor},`);
    const overflowing = await linkSimulated({
      ...simulationFiles(),
      "2031/simulation.yaml": text,
    });
    const request = { ...REQUEST, count: 10 };
    for (const one of simulateSubmissions(overflowing, overflowing.simulation!, request)) {
      const { answers, category } = one.submission;
      // Of at most 100 000: what is too large is brought back, what overflows is nothing.
      expect(answers.effectif).toBe(factor.includes("infinie") ? undefined : 100_000);
      expect(answers).not.toHaveProperty("etp_par_metier");
      expect(schemas.get(category)!(JSON.parse(JSON.stringify(one.submission)))).toEqual([]);
    }
  }
});

test("the same seed gives the same bytes, another seed others", () => {
  const bytes = (seed: number) => JSON.stringify(submissions({ seed }));
  expect(bytes(7)).toBe(bytes(7));
  expect(bytes(7)).not.toBe(bytes(8));
});

test("the first records do not depend on how many follow", () => {
  const rates = { missing: 20, aberrant: 20 };
  const [few, many] = [10, 50].map((count) => submissions({ count, rates, withPrevious: true }));
  expect(many!.slice(0, 10)).toEqual(few);
});

test("every record is what the reader of a batch accepts, mistakes and last year included", async () => {
  const schemas = await readSchemas();
  fc.assert(
    fc.property(
      fc.nat(),
      fc.nat({ max: 100 }),
      fc.nat({ max: 100 }),
      fc.boolean(),
      (seed, missing, aberrant, withPrevious) => {
        const rates = { missing, aberrant };
        for (const one of submissions({ count: 8, seed, rates, withPrevious })) {
          expect(schemas.get(one.category)!(one)).toEqual([]);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test("without blanks, everything that is asked is answered, and nothing else", () => {
  for (const submission of submissions()) {
    const visibility = calculator.visibility(submission);
    const asked = Object.keys(visibility).filter((id) => visibility[id] === "asked");
    // One table line has no formula: it is blank by assumption.
    expect(Object.keys(submission.answers)).toEqual(asked);
  }
});

test("with blanks and mistakes, what a condition hides stays unanswered", () => {
  for (const submission of submissions({ count: 300, rates: { missing: 30, aberrant: 30 } })) {
    const visibility = calculator.visibility(submission);
    for (const id of Object.keys(submission.answers)) expect(visibility[id]).toBe("asked");
  }
});

test("breakdowns add up to their total, and parts to their line", () => {
  for (const { answers, category } of submissions()) {
    const ages = answers.effectif_par_age as Record<string, number>;
    expect(Object.values(ages).reduce((sum, one) => sum + one, 0)).toBe(answers.effectif);
    expect(Object.keys(ages).includes("enfants")).toBe(category === "SERVICE");
    const { soin, infirmier, autre_soin } = answers.etp_par_metier as Record<string, number>;
    expect(infirmier! + autre_soin!).toBeCloseTo(soin!, 9);
  }
});

test("formulas read what was drawn, by category", () => {
  const middle = (category: string) => {
    const sizes = submissions({ count: 400, categories: [category] })
      .map(({ answers }) => answers.effectif as number)
      .sort((a, b) => a - b);
    return sizes[200]!;
  };
  // 0.9 × the median size of each.
  expect(Math.abs(middle("FOYER") - 36)).toBeLessThan(4);
  expect(Math.abs(middle("SERVICE") - 72)).toBeLessThan(8);
});

test("categories come in their proportions, or only those that are asked for", () => {
  const count = submissions({ count: 400 }).filter(({ category }) => category === "FOYER").length;
  expect(Math.abs(count - 300)).toBeLessThan(45);
  const only = submissions({ categories: ["SERVICE"] });
  expect(only.every(({ category }) => category === "SERVICE")).toBe(true);
});

test("blanks are as many as the rate says, and told", () => {
  const whole = submissions({ count: 400 }).map(({ answers }) => Object.keys(answers).length);
  const spoiled = simulate({ count: 400, rates: { missing: 25, aberrant: 0 } });
  const missing = spoiled.reduce((sum, one) => sum + one.spoiled.missing, 0);
  const total = whole.reduce((sum, one) => sum + one, 0);
  // What a blank hides is not counted: a little less than the rate.
  expect(missing / total).toBeGreaterThan(0.21);
  expect(missing / total).toBeLessThan(0.28);
  const none = submissions({ rates: { missing: 100, aberrant: 0 } });
  expect(none.every(({ answers }) => Object.keys(answers).length === 0)).toBe(true);
});

test("mistakes are told one by one, and touch nothing else", () => {
  const clean = submissions({ count: 200 });
  const spoiled = simulate({ count: 200, rates: { missing: 0, aberrant: 10 } });
  let seen = 0;
  spoiled.forEach(({ submission, spoiled: told }, rank) => {
    const before = clean[rank]!.answers;
    const changed = Object.keys(submission.answers).filter(
      (id) => JSON.stringify(submission.answers[id]) !== JSON.stringify(before[id]),
    );
    expect(changed.length).toBe(told.aberrant);
    seen += told.aberrant;
  });
  expect(seen).toBeGreaterThan(50);
});

test("last year is close to this year, under the names that items had", async () => {
  const files = simulationFiles();
  files["2031/evolutions.yaml"] = `evolutions:
  - { donnee: sorties, nature: renommage, de: departs, raison: Le mot a changé. }
  - { donnee: charges, nature: rupture, raison: Le périmètre a changé. }
`;
  const renamed = await linkSimulated(files);
  const request = { ...REQUEST, count: 100, withPrevious: true };
  for (const { submission } of simulateSubmissions(renamed, renamed.simulation!, request)) {
    const previous = submission.previous!;
    expect(previous).toHaveProperty("departs");
    expect(previous).not.toHaveProperty("sorties");
    expect(previous).not.toHaveProperty("charges");
    const read = previousAnswers(renamed.program, previous);
    const [now, before] = [submission.answers.effectif, read.effectif] as [number, number];
    expect(Math.abs(before - now)).toBeLessThanOrEqual(0.25 * now + 1);
  }
});

test("every record says that it is simulated, with real codes and a number of nobody", () => {
  for (const [rank, { establishment = {} }] of submissions().entries()) {
    expect(establishment.simulated).toBe("oui");
    expect(establishment.name).toBe(`Établissement simulé n° ${rank + 1}`);
    const place = TERRITORIES.find(({ code }) => code === establishment.department)!;
    expect(establishment.region).toBe(place.region);
    expect(establishment.finess).toMatch(/^(?:01|2A)9\d{6}$/);
  }
});

test("the check of a FINESS number is that of real ones, and no simulated number passes it", () => {
  // The public numbers of two hospital groups.
  expect(checkDigit("75071218")).toBe(4);
  expect(checkDigit("69078181")).toBe(0);
  const numbers = Array.from({ length: 2000 }, (_, rank) => fictitiousFiness("75", rank + 1));
  expect(new Set(numbers).size).toBe(2000);
  for (const number of numbers) {
    expect(number).toHaveLength(9);
    expect(checkDigit(number.slice(0, 8))).not.toBe(Number(number[8]));
  }
});

test("the assumptions are no part of what a campaign is: its hash does not know them", async () => {
  const [without, other] = await Promise.all([
    linkSimulated({ ...simulationFiles(), "2031/simulation.yaml": TOY_SIMULATION }),
    linkSimulated({
      ...simulationFiles(),
      "2031/simulation.yaml": TOY_SIMULATION.replace("mediane: 40", "mediane: 41"),
    }),
  ]);
  expect(other.simulation).not.toEqual(without.simulation);
  expect(other.hash).toBe(without.hash);
  const { "2031/simulation.yaml": _, ...bare } = simulationFiles();
  expect((await linkSimulated(bare)).hash).toBe(without.hash);
  const edited = { ...bare };
  edited["2031/evolutions.yaml"] += "# un mot\n";
  expect((await linkSimulated(edited)).hash).not.toBe(without.hash);
});
