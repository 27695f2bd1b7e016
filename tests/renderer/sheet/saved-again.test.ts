// Grids as they come back: filled by habit, of every category, as they are and as LibreOffice saves
// them again. The same cases through both.

import { beforeAll, describe, expect, test } from "vitest";
import {
  type Answers,
  type Compilation,
  compileCampaign,
  type GridPlan,
} from "../../../engine/index.ts";
import { openGridWorkbook, readGridWorkbook, renderGridWorkbook } from "../../../renderer/index.ts";
import { asFilled, simulateAnswers } from "../../support/filled-answers.ts";
import { hasLibreOffice, officeReason, saveAgain } from "../../support/libreoffice.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";
import { SAMPLE_OPTIONS, SAMPLE_PERSONAL } from "../../support/sample-answers.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";
import { typeInGrid } from "../../support/type-in-grid.ts";
import { type TypingHabit, typingHabits } from "../../support/typing-habits.ts";
import { readWorkedCampaigns } from "../../support/worked-submissions.ts";

const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ").replaceAll("’", "'");

interface Case {
  readonly name: string;
  readonly plan: GridPlan;
  readonly bytes: Uint8Array;
  readonly answers: Answers;
  readonly faults: TypingHabit["faults"];
  /** Every answer is what the grid offered; absent: none is. */
  readonly isOffered?: boolean;
}

const toyPlan = plansOf(
  (await compileCampaign(memoryHost(readCatalogue(TOY_CATALOGUE)), "2031")).value!,
).find(({ category }) => category.code === "FOYER")!;

const habits = await Promise.all(
  typingHabits.map(
    async ({ name, typing, answers, faults }): Promise<Case> => ({
      name,
      plan: toyPlan,
      bytes: await typeInGrid(await renderGridWorkbook(toyPlan), typing),
      answers,
      faults,
    }),
  ),
);

/** A question in per cent, in a grid that has one: 0.85 shown as « 85 % », and 85 as it is. */
const percent = { kind: "percentage", unit: "%", symbol: "%", decimals: 1 } as const;
const percentPlan: GridPlan = {
  ...SAMPLE_GRID,
  sections: SAMPLE_GRID.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) =>
      question.id === "depenses" || question.id === "jours_ouverture"
        ? { ...question, number: percent }
        : question,
    ),
  })),
};
const percentages: Case = {
  name: "percentages, shown in per cent or not",
  plan: percentPlan,
  bytes: await typeInGrid(await renderGridWorkbook(percentPlan), {
    cells: { DI_depenses: 0.855, DI_jours_ouverture: 12.5 },
    formats: { DI_depenses: "0.0%" },
  }),
  answers: { depenses: 85.5, jours_ouverture: 12.5 },
  faults: undefined,
};

/** One answer of each type. */
const OFFERED: Answers = {
  ...SAMPLE_OPTIONS.answers,
  ...SAMPLE_PERSONAL.proposed,
  depenses: 1234.56,
};

/** A grid made for one establishment: last year's answers beside, this year's offered. */
const personal: Case = {
  name: "answers that are offered, beside last year's",
  plan: SAMPLE_GRID,
  bytes: await renderGridWorkbook(SAMPLE_GRID, {
    lastYear: SAMPLE_OPTIONS.answers!,
    proposed: OFFERED,
  }),
  answers: OFFERED,
  faults: undefined,
  isOffered: true,
};

/** The campaign of which most is worked out by hand. */
const [worked] = (await readWorkedCampaigns()).toSorted((a, b) => b.cases.length - a.cases.length);
const { compilation, cases: submissions } = worked!;

const categories = await Promise.all(
  plansOf(compilation).map(async (plan): Promise<Case> => {
    const { code } = plan.category;
    const own = submissions.find(({ submission }) => submission.category === code)?.submission;
    const answers = asFilled(own?.answers ?? simulateAnswers(compilation.campaign, code, 7), plan);
    const bytes = await renderGridWorkbook(plan, { answers });
    return { name: `every answer of ${code}`, plan, bytes, answers, faults: undefined };
  }),
);

async function expectRead(
  { plan, answers, faults = [], isOffered = false }: Case,
  bytes: Uint8Array,
): Promise<void> {
  const opened = await openGridWorkbook(bytes);
  if (opened.kind === "refused") throw new Error(opened.message);
  const reading = readGridWorkbook(opened, plan);
  const read = reading.items.map(({ question, answer }) => [question.id, answer]);
  expect(Object.fromEntries(read)).toEqual(answers);
  expect(new Set(reading.items.map(({ isProposal }) => isProposal))).toEqual(
    new Set(read.length === 0 ? [] : [isOffered]),
  );
  expect(reading.faults.map(({ item, message }) => [item, plain(message)])).toEqual(
    faults.map(([item, says]) => [item, expect.stringMatching(says)]),
  );
}

const all = [...habits, percentages, personal, ...categories];

describe("as they are", () => {
  test.each(all.map((one) => [one.name, one] as const))("%s", async (_name, one) => {
    await expectRead(one, one.bytes);
  });
});

describe.skipIf(!hasLibreOffice)(`saved again by LibreOffice${officeReason}`, () => {
  let saved: readonly Uint8Array[] = [];
  beforeAll(() => {
    saved = saveAgain(all.map(({ bytes }) => bytes));
  }, 180_000);

  test.each(all.map((one, index) => [one.name, one, index] as const))(
    "%s",
    async (_name, one, index) => {
      expect(saved[index]).not.toEqual(one.bytes);
      await expectRead(one, saved[index]!);
    },
  );
});

test("every category of the campaign is among them", () => {
  const codes = new Set(compilation.campaign.categories.map(({ code }) => code));
  const told = plansOf(compilation).map(({ category }) => category.code);
  expect(told.length).toBeGreaterThan(10);
  expect(told.filter((code) => !codes.has(code))).toEqual([]);
  expect(categories.map(({ answers }) => Object.keys(answers).length > 5)).not.toContain(false);
});

function plansOf({ artefacts }: Compilation): readonly GridPlan[] {
  return artefacts
    .filter(({ path }) => /^grid\/.*\.json$/.test(path))
    .map(({ content }) => JSON.parse(content) as GridPlan);
}
