// The controls of a workbook: what LibreOffice makes of their formulas, against the calculation.

import { readXlsx } from "hucre";
import { expect, test } from "vitest";
import {
  createCalculator,
  linkCampaign,
  type Submission,
  simulateSubmissions,
} from "../../../engine/index.ts";
import { compileGrids } from "../../../engine/targets/grid/compile.ts";
import { gridWorkbook } from "../../../renderer/sheet/grid-workbook.ts";
import type { Workbook } from "../../../renderer/sheet/workbook.ts";
import { writeWorkbook } from "../../../renderer/sheet/xlsx.ts";
import { hasLibreOffice, officeReason, saveAgain } from "../../support/libreoffice.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { TERRITORIES } from "../../support/simulation-catalogue.ts";

const campaign = (await linkCampaign(memoryHost(readCatalogue(CATALOGUE)), "2025")).value!;
const plans = new Map(compileGrids(campaign).map((plan) => [plan.category.code, plan]));
const { calculate, visibility } = createCalculator(campaign.program);

function simulate(category: string, rates: { missing: number; aberrant: number }): Submission {
  const request = { count: 1, seed: 3, withPrevious: false, territories: TERRITORIES };
  const made = simulateSubmissions(campaign, campaign.simulation!, {
    ...request,
    rates,
    categories: [category],
  });
  return [...made][0]!.submission;
}

function workbookOf(submission: Submission): Workbook {
  return gridWorkbook(plans.get(submission.category)!, {
    answers: submission.answers,
    visibility: visibility(submission),
  });
}

/** What formulas came to is spoiled: whoever reads it has calculated it. */
function withoutResults(workbook: Workbook): Workbook {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell) =>
          cell.formula === undefined ? cell : { ...cell, value: "non calculé" },
        ),
      })),
    })),
  };
}

const referenceOf = new Map(campaign.controls.map(({ id, reference }) => [id, reference]));

test.skipIf(!hasLibreOffice).each([
  ["a record that is well", simulate("EHPAD", { missing: 0, aberrant: 0 })],
  ["a record that is spoiled", simulate("EHPAD", { missing: 3, aberrant: 30 })],
  ["a record half answered", simulate("MAS", { missing: 50, aberrant: 10 })],
  ["a record not begun", { campaign: "2025", category: "CAMSP", answers: {} }],
])(`LibreOffice finds what the calculation finds: %s${officeReason}`, async (_name, submission) => {
  const workbook = workbookOf(submission);
  const [bytes] = saveAgain([await writeWorkbook(withoutResults(workbook))]);
  const saved = await readXlsx(bytes!, { readStyles: true });
  const sheet = saved.sheets.find(({ name }) => name === "Contrôles")!;
  const rows = sheet.rows.slice(3).map((row) => ({ reference: row[0], state: row[4] }));
  const { checks } = plans.get(submission.category)!;
  expect(rows.map(({ reference }) => reference)).toEqual(
    checks!.controls.map(({ reference }) => reference),
  );
  const here = new Set(rows.map(({ reference }) => reference));
  const told = calculate(submission)
    .findings.map(({ control }) => referenceOf.get(control)!)
    .filter((reference) => here.has(reference));
  const toReview = rows.flatMap(({ reference, state }) =>
    state === "à revoir" ? [reference] : [],
  );
  expect(toReview).toEqual(told);
  const states = ["ok", "à compléter", "à revoir", "sans objet"];
  expect(rows.filter(({ state }) => !states.includes(String(state)))).toEqual([]);
  expect(rows.map(({ state }) => state)).toEqual(statesOf(workbook));
  // LibreOffice kept what marks the answers that a control speaks of.
  const marks = saved.sheets.flatMap(({ conditionalRules }) => conditionalRules ?? []);
  expect(marks.length).toBeGreaterThan(20);
});

/** As the grid itself writes them, before any program calculates. */
function statesOf({ sheets }: Workbook): readonly unknown[] {
  const { rows } = sheets.find(({ name }) => name === "Contrôles")!;
  return rows.slice(3).map(({ cells }) => cells[4]!.value);
}

test.each([0, 40])(
  "what is to complete lacks an answer, what is pointless lacks none (%i % missing)",
  (rate) => {
    const submission = simulate("EHPAD", { missing: rate, aberrant: 0 });
    const shown = visibility(submission);
    const { checks } = plans.get("EHPAD")!;
    const told = statesOf(workbookOf(submission)).map((state, rank) => {
      const { reference, items } = checks!.controls[rank]!;
      const asked = items.filter((item) => shown[item] !== "hidden" && shown[item] !== "notAsked");
      const lacks = asked.some((item) => submission.answers[item] === undefined);
      return { reference, state, lacks, isHidden: asked.length < items.length };
    });
    const pointless = told.filter(({ state }) => state === "sans objet");
    expect(pointless.length).toBeGreaterThan(0);
    expect(pointless.filter(({ lacks, isHidden }) => lacks || !isHidden)).toEqual([]);
    const open = told.filter(({ state }) => state === "à compléter");
    expect(open.filter(({ lacks }) => !lacks)).toEqual([]);
  },
);

test("on a blank grid, nothing is pointless", () => {
  const states = statesOf(workbookOf({ campaign: "2025", category: "EHPAD", answers: {} }));
  expect(states).not.toContain("sans objet");
  expect(states).toContain("à compléter");
});

test("answers are marked by their own controls, in cells that are theirs", () => {
  const workbook = workbookOf(simulate("EHPAD", { missing: 0, aberrant: 0 }));
  const { checks } = plans.get("EHPAD")!;
  const read = new Set(checks!.controls.flatMap(({ items }) => items));
  for (const sheet of workbook.sheets.slice(1)) {
    if (sheet.hidden || sheet.name === "Contrôles") continue;
    const names = workbook.names.filter((name) => name.sheet === sheet.name);
    const itemOf = (name: string) => name.slice(3).split("__")[0]!;
    const expected = [...new Set(names.map(({ name }) => itemOf(name)))].filter((id) =>
      read.has(id),
    );
    expect(sheet.highlights).toHaveLength(expected.length);
    for (const { firstRow, lastRow, firstColumn, lastColumn } of sheet.highlights!) {
      const inside = names.filter(
        ({ row, column }) =>
          firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn,
      );
      expect(new Set(inside.map(({ name }) => itemOf(name))).size).toBe(1);
    }
  }
});

test("the sheets of a service check only what they ask", () => {
  const plan = plans.get("EHPAD")!;
  const [section] = plan.sections;
  const workbook = gridWorkbook(plan, { service: section!.responsible.id });
  const asked = new Set(workbook.names.map(({ name }) => name));
  const steps = workbook.sheets.find(({ name }) => name === "_calcul")!;
  const read = steps.rows.flatMap(({ cells }) =>
    cells.flatMap(({ formula }) => formula?.match(/DI_\w+/g) ?? []),
  );
  expect(read.length).toBeGreaterThan(0);
  expect(read.filter((name) => !asked.has(name))).toEqual([]);
  const notice = workbook.sheets[0]!.rows.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(notice.join()).toMatch(/contrôles? .*vérifiés? sur \d+/);
});
