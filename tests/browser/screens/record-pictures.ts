// A record being filled: every section, then what may happen on the way.

import type { Page } from "playwright-core";
import { type Picture, TWO_LOOKS } from "./picture.ts";
import { longestBlock, type Stage } from "./stage.ts";

export function recordPictures(stage: Stage): readonly Picture[] {
  const { empty, filled, findings, record, sections, campaign } = stage;
  const [first] = sections;
  const longest = longestBlock(campaign).id;
  return [
    { name: "premiere-visite", path: record(empty, first), folded: true },
    { name: "section-vide", path: record(empty, longest), act: understand },
    ...sections.map((id) => ({
      name: `section-${id}`,
      path: record(filled, id),
      act: understand,
      ...(id === longest ? {} : { looks: TWO_LOOKS }),
    })),
    { name: "controles", path: record(findings, longest), act: understand },
    {
      name: "justification",
      path: record(findings, longest),
      act: async (page) => {
        await understand(page);
        await page
          .getByRole("button", { name: /Justifier/ })
          .first()
          .click();
      },
      folded: true,
    },
    { name: "fiche-du-guide", path: record(filled, longest), act: openSheet, folded: true },
    { name: "fiche-historique", path: record(filled, longest), act: openHistory, folded: true },
    { name: "aller-a-une-question", path: record(filled, longest), act: jump, folded: true },
    { name: "reponse-a-corriger", path: record(empty, first), act: typeWrongly, folded: true },
    { name: "hors-ligne", path: record(empty, longest), act: typeOffline, folded: true },
    {
      name: "conflit",
      path: record(empty, longest),
      act: (page) => meetSomebody(page, stage),
      folded: true,
      looks: TWO_LOOKS,
    },
    {
      name: "reponse-par-une-autre-personne",
      path: record(empty, longest),
      act: (page) => learnFromSomebody(page, stage),
      folded: true,
      looks: TWO_LOOKS,
    },
    {
      name: "question-sans-etablissement",
      path: `/${campaign.year}/question/${encodeURIComponent(firstReference(stage))}`,
    },
  ];
}

function firstReference({ campaign }: Stage): string {
  return longestBlock(campaign).elements[0]!.reference;
}

/** The three sentences of a first visit are read. */
export async function understand(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "J’ai compris" });
  if ((await button.count()) > 0) await button.click();
}

async function openSheet(page: Page): Promise<void> {
  await understand(page);
  await page.locator("main").getByRole("textbox").first().focus();
  await page.keyboard.press("F1");
  await page.getByRole("complementary", { name: "Fiche de la question" }).waitFor();
  await page.waitForLoadState("networkidle");
}

async function openHistory(page: Page): Promise<void> {
  await openSheet(page);
  await page.getByRole("tab", { name: /istorique/ }).click();
  await page.waitForLoadState("networkidle");
}

async function jump(page: Page): Promise<void> {
  await understand(page);
  await page.keyboard.press("Control+K");
  await page.keyboard.type("effectif");
  await page.waitForTimeout(300);
}

async function typeWrongly(page: Page): Promise<void> {
  await understand(page);
  const box = page.locator("input.figure, input.date").first();
  await box.fill("douze");
  await page.keyboard.press("Enter");
}

async function typeOffline(page: Page): Promise<void> {
  await understand(page);
  await page.context().setOffline(true);
  await page.locator("main").getByRole("textbox").first().fill("12");
  await page.keyboard.press("Tab");
  await page.getByText("Nouvel essai dans", { exact: false }).waitFor();
}

/** The last number of the section, which nothing else in these pictures touches. */
function lastFigure(page: Page) {
  return page.locator("main .typing-box input.figure").last();
}

async function writeElsewhere(page: Page, { put, empty }: Stage, value: number): Promise<void> {
  const item = (await lastFigure(page).getAttribute("id"))!.replace("reponse-", "");
  const path = `/api/campaigns/${new URL(page.url()).pathname.split("/")[1]}/establishments/${empty}/answers/${item}/history`;
  const [last] = await (await fetch(new URL(path, page.url()))).json();
  await put(empty, `answers/${item}`, value, last?.version ?? 0);
}

let written = 100;

async function meetSomebody(page: Page, stage: Stage): Promise<void> {
  await understand(page);
  written += 1;
  await writeElsewhere(page, stage, written);
  await lastFigure(page).fill("57");
  await page.keyboard.press("Tab");
  await page.getByRole("button", { name: /Garder ma réponse/ }).waitFor();
  await page.getByRole("button", { name: /Garder ma réponse/ }).scrollIntoViewIfNeeded();
}

async function learnFromSomebody(page: Page, stage: Stage): Promise<void> {
  await understand(page);
  written += 1;
  await writeElsewhere(page, stage, written);
  await page.evaluate(() => window.dispatchEvent(new Event("focus")));
  const mark = page
    .locator("main")
    .getByText(/^Mise à jour par/)
    .last();
  await mark.waitFor();
  await mark.scrollIntoViewIfNeeded();
}
