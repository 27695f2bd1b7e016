// What may change after publication: a control falls silent, or blocks no more. Nothing else does.

import { expect, test } from "vitest";
import {
  type Campaign,
  compileCampaign,
  createCalculator,
  type GuidePlan,
  type Submission,
} from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { publish } from "../../support/publish.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const YEAR = "2031";
const published = await publish(readCatalogue(TOY_CATALOGUE), YEAR);

/** One line of the file; somme_ages blocks, effectif_stable is an alert. */
function correctif(controle: string, mesure: string, le = "2031-05-12"): string {
  const signed = `le: "${le}", par: Anne Martin`;
  return `  - { ${signed}, controle: ${controle}, mesure: ${mesure}, motif: Essai. }\n`;
}

async function compile(...lines: readonly string[]) {
  const text = lines.length === 0 ? "correctifs: []\n" : `correctifs:\n${lines.join("")}`;
  const files = { ...published, [`${YEAR}/correctifs.yaml`]: text };
  const { value, diagnostics } = await compileCampaign(memoryHost(files), YEAR);
  expect(diagnostics).toEqual([]);
  return value!;
}

/** Forty people of whom thirty-nine have an age, twenty-five the year before: both controls speak. */
function calculate({ program, workedSubmissions }: Campaign) {
  const submission: Submission = workedSubmissions[0]!.submission;
  return createCalculator(program).calculate(submission);
}

const findingsOf = (campaign: Campaign) =>
  calculate(campaign).findings.map(({ control, severity }) => [control, severity]);

const { campaign: untouched } = await compile();

test("without correction, both controls speak", () => {
  expect(findingsOf(untouched)).toEqual([
    ["somme_ages", "blocking"],
    ["effectif_stable", "advisory"],
  ]);
});

test("a suspended control is silent, a lowered one blocks no more; the worked submission holds", async () => {
  const suspended = await compile(correctif("somme_ages", "suspendu"));
  expect(findingsOf(suspended.campaign)).toEqual([["effectif_stable", "advisory"]]);
  const lowered = await compile(correctif("somme_ages", "alerte"));
  expect(findingsOf(lowered.campaign)).toEqual([
    ["somme_ages", "advisory"],
    ["effectif_stable", "advisory"],
  ]);
});

test("a lowered control speaks again after its suspension, a restored one as it was published", async () => {
  const woken = await compile(
    correctif("effectif_stable", "suspendu", "2031-05-12"),
    correctif("effectif_stable", "alerte", "2031-06-02"),
    correctif("somme_ages", "alerte", "2031-05-12"),
    correctif("somme_ages", "retabli", "2031-06-02"),
  );
  expect(findingsOf(woken.campaign)).toEqual(findingsOf(untouched));
  const guide: GuidePlan = JSON.parse(
    woken.artefacts.find(({ path }) => path === "guide.json")!.content,
  );
  expect(guide.controls[0]?.correction).toBe(
    "Rétabli tel que publié depuis le 2\u00A0juin 2031 (Anne Martin)\u00A0: Essai.",
  );
});

test("results, fill rate and hash stay as they were published", async () => {
  const { campaign } = await compile(
    correctif("somme_ages", "suspendu"),
    correctif("effectif_stable", "suspendu"),
  );
  const { findings, ...after } = calculate(campaign);
  const { findings: _, ...before } = calculate(untouched);
  expect(findings).toEqual([]);
  expect(after).toEqual(before);
  expect(campaign.hash).toBe(untouched.hash);
});

test("the last one dated is in force, in whatever order they are written", async () => {
  const late = correctif("somme_ages", "alerte", "2031-06-02");
  const early = correctif("somme_ages", "suspendu", "2031-05-12");
  for (const lines of [
    [early, late],
    [late, early],
  ]) {
    const { campaign } = await compile(...lines);
    expect(findingsOf(campaign)[0]).toEqual(["somme_ages", "advisory"]);
    expect(campaign.controls[0]?.corrections?.map(({ date }) => date)).toEqual([
      "2031-05-12",
      "2031-06-02",
    ]);
  }
});

test("the guide shows each correction, and what is in force at the control", async () => {
  const { artefacts } = await compile(
    correctif("somme_ages", "alerte", "2031-06-02"),
    correctif("effectif_stable", "suspendu", "2031-05-01"),
  );
  const { content } = artefacts.find(({ path }) => path === "guide.json")!;
  const guide: GuidePlan = JSON.parse(content);
  expect(guide.corrections?.map(({ control }) => control)).toEqual([
    "effectif_stable",
    "somme_ages",
  ]);
  expect(guide.controls.map(({ severity }) => severity)).toEqual(["alerte", "suspendu"]);
  expect(guide.controls[1]?.correction).toBe(
    "Suspendu depuis le 1ᵉʳ\u00A0mai 2031 (Anne Martin)\u00A0: Essai.",
  );
});
