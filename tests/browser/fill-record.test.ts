// A whole worked submission of the newest campaign, by the keyboard alone, section after section:
// what was worked out by hand is what the server gives and what the page shows.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import {
  type Answers,
  type FormPlan,
  type FormResult,
  type FormSection,
  type Host,
  linkCampaign,
  listCampaigns,
} from "../../engine/index.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { departures, type WorkedCase } from "../support/worked-submissions.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { fillByKeyboard, tabTo } from "./support/fill-by-keyboard.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";

const CATEGORY = "EHPAD";
const ESTABLISHMENT = "EHPAD Les Tilleuls imaginaires";

/** « missing » shows among the indicators that await an answer, the others where they stand. */
const ABSENCES: Readonly<Record<string, RegExp>> = {
  missing: /non renseigné/i,
  notApplicable: /sans objet/i,
  notComputable: /non calculable/i,
};

browserSuite(
  () => runApplication(memoryHost(readCatalogue(CATALOGUE))),
  ({ browser, address }) => {
    test("an EHPAD answers everything by the keyboard and reads every result worked out by hand", async () => {
      const host = memoryHost(readCatalogue(CATALOGUE));
      const [before, year] = (await listCampaigns(host)).slice(-2) as [string, string];
      const worked = await readWorked(host, year);
      const { page, close } = await openPage(browser(), address());
      page.setDefaultTimeout(20_000);
      const { finess, plan, results, save } = await reach(address(), year);
      await save(before, worked.submission.previous ?? {});

      await page.getByRole("link", { name: ESTABLISHMENT }).focus();
      await page.keyboard.press("Enter");
      for (const [index, section] of plan.sections.entries()) {
        await page.getByRole("heading", { level: 1, name: section.title }).waitFor();
        await fillSection(page, section, worked.submission.answers);
        if (index === plan.sections.length - 1) break;
        await tabTo(page, ".pager-after");
        await page.keyboard.press("Enter");
      }
      await page.keyboard.press("Tab");
      await page.getByText(/^Enregistré à/).waitFor();

      expect(departures(worked, await results())).toEqual([]);
      const shown = new Set<string>();
      for (const section of plan.sections) {
        await page.goto(`${address()}/${year}/${finess}/${section.id}`);
        await page.getByRole("heading", { level: 1, name: section.title }).waitFor();
        for (const result of section.results) {
          if (shown.has(result.id)) continue;
          shown.add(result.id);
          await expectShown(page, result, worked);
        }
      }
      // An indicator whose formula is unknown reads no question: no section tells of it.
      const figures = Object.entries(worked.expected).filter(([, one]) => typeof one === "number");
      const unshown = figures.filter(([cell]) => !shown.has(cell.split(".")[0]!));
      expect(unshown).toEqual([]);
      await close();
    }, 240_000);
  },
);

async function readWorked(host: Host, year: string): Promise<WorkedCase> {
  const { value } = await linkCampaign(host, year);
  const found = value!.workedSubmissions.find(({ submission }) => submission.category === CATEGORY);
  return { name: found!.id, ...found! };
}

async function reach(address: string, year: string) {
  const read = async (path: string) => (await fetch(`${address}/api/campaigns/${path}`)).json();
  const establishments: readonly { finess: string; name: string }[] = await read(
    `${year}/establishments`,
  );
  const { finess } = establishments.find(({ name }) => name === ESTABLISHMENT)!;
  const plan: FormPlan = await read(`${year}/forms/${CATEGORY}`);
  const save = async (of: string, answers: Answers) => {
    for (const [item, value] of Object.entries(answers)) {
      const path = `${of}/establishments/${finess}/answers/${item}`;
      const saved = await fetch(`${address}/api/campaigns/${path}`, {
        method: "PUT",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ value, version: 0 }),
      });
      expect(saved.status, item).toBe(200);
    }
  };
  return {
    finess,
    plan,
    save,
    results: () => read(`${year}/establishments/${finess}/results`),
  };
}

/** In the order of the questions; those that a condition hides are not in the submission. */
async function fillSection(page: Page, section: FormSection, answers: Answers): Promise<void> {
  for (const question of section.questions) {
    const answer = answers[question.id];
    if (answer !== undefined) await fillByKeyboard(page, question, answer);
  }
}

async function expectShown(page: Page, result: FormResult, { expected }: WorkedCase) {
  const region = page.locator(`section[aria-labelledby="resultat-${result.id}"]`).first();
  const text = plain(await region.innerText());
  const cells = result.lines?.map(({ key }) => `${result.id}.${key}`) ?? [result.id];
  for (const cell of cells) {
    const announced = expected[cell];
    expect(announced, `${cell} is worked out`).toBeDefined();
    if (typeof announced === "number") expect(text, cell).toContain(figure(announced, result));
    else expect(text, cell).toMatch(ABSENCES[announced!]!);
  }
}

/** « 1 234,5 », as rounded for display; what follows is the unit. */
function figure(value: number, { decimals }: FormResult): string {
  const format = new Intl.NumberFormat("fr-FR", {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
  });
  return plain(format.format(value));
}

/** A text without the kinds of its spaces and of its minus sign. */
function plain(text: string): string {
  return text.replace(/[\u00A0\u202F\s]+/g, " ").replace(/\u2212/g, "-");
}
