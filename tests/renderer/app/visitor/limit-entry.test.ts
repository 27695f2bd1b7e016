import { expect, test } from "vitest";
import { compileCampaign, createCalculator, type FormPlan } from "../../../../engine/index.ts";
import type { Entry } from "../../../../renderer/app/entry/load-entry.ts";
import { limitEntry } from "../../../../renderer/app/visitor/limit-entry.ts";
import { memoryHost } from "../../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../../support/read-catalogue.ts";

/** « Aides reçues », of the second section, is asked when the first says so. */
const files = Object.entries(readCatalogue(TOY_CATALOGUE)).map(
  ([path, text]) =>
    [
      path,
      text.replace("    libelle: Aides reçues\n", '$&    visible_si: protection = "oui"\n'),
    ] as const,
);
const { campaign, artefacts } = (
  await compileCampaign(memoryHost(Object.fromEntries(files)), "2031")
).value!;
const plan: FormPlan = JSON.parse(
  artefacts.find(({ path }) => path === "form/FOYER.json")!.content,
);

function entry(sections: readonly string[] | undefined, context: object = {}): Entry {
  const visitor = { name: "Karim", ...(sections === undefined ? {} : { sections }) };
  return {
    plan,
    calculation: createCalculator(campaign.program),
    record: { visitor, context } as unknown as Entry["record"],
  };
}

const submission = (answers: object) =>
  ({ campaign: "2031", category: "FOYER", answers }) as Parameters<
    Entry["calculation"]["calculate"]
  >[0];

test("without a link, the record is whole", () => {
  const whole = entry(undefined);
  expect(limitEntry(whole)).toBe(whole);
});

test("a guest sees their sections, and the indicators that read nothing else", () => {
  const { plan: seen } = limitEntry(entry(["personnel"]));
  expect(seen.sections.map(({ id }) => id)).toEqual(["personnel"]);
  // `cout_moyen` is charges over staff: both are of the section.
  expect(seen.sections[0]?.results.map(({ id }) => id)).toEqual(["cout_moyen"]);
});

test("a question arises by an answer of another section", () => {
  const seen = (context: object) =>
    limitEntry(entry(["personnel"], context)).calculation.visibility(submission({})).aides;
  expect(seen({ protection: "oui" })).toBe("asked");
  expect(seen({ protection: "non" })).toBe("hidden");
  expect(seen({})).toBe("undetermined");
});

test("a question arises or goes when the other section changes its mind", () => {
  const { calculationUnder } = limitEntry(entry(["personnel"], { protection: "non" }));
  const seen = (context: object) =>
    calculationUnder?.(context as never).visibility(submission({})).aides;
  expect(seen({ protection: "oui" })).toBe("asked");
  expect(seen({ protection: "non" })).toBe("hidden");
});

test("no control speaks for want of what others answered, nor fills the rate", () => {
  // The ages do not add up to 30, but `effectif` is not before a guest of the staff.
  const answers = submission({
    effectif: 30,
    effectif_par_age: { jeunes: 1, adultes: 1, aines: 1 },
  });
  const whole = entry(undefined).calculation.calculate(answers);
  expect(whole.findings.map(({ control }) => control)).toContain("somme_ages");
  const seen = limitEntry(entry(["personnel"])).calculation.calculate(answers);
  expect(seen.findings).toEqual([]);
  expect(Object.keys(seen.results)).toEqual(["cout_moyen"]);
  expect(seen.fill.missing.filter((id) => id === "sorties" || id === "protection")).toEqual([]);
});

test("the rate is that of their sections", () => {
  const { fill } = limitEntry(entry(["activite"])).calculation.calculate(
    submission({ effectif: 30, protection: "non" }),
  );
  // Compulsory and asked: effectif, effectif_par_age, accueil, sorties, protection.
  expect(fill).toMatchObject({ answered: 2, expected: 5, rate: 40 });
  expect(fill.missing).toEqual(["effectif_par_age", "accueil", "sorties"]);
});

test("only their own questions are awaited", () => {
  const { calculation } = limitEntry(entry(["personnel"]));
  const awaited = calculation.blockedBy(submission({ charges: 5 }));
  expect(awaited).toEqual([{ item: "etp_par_metier", results: ["cout_moyen"] }]);
  expect(calculation.explain(submission({}), "duree_moyenne")).toBeUndefined();
});
