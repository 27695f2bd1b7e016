// A section of the real campaign, from the first page, by the keyboard alone.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { paste } from "./support/paste.ts";
import { runApplication } from "./support/run-application.ts";

const SECTION = "Charges de personnel et prestations externes";
const RESULT = "Taux de prestations externes sur les prestations directes";

/** In the order of the section. Two accounts of 1 234,50 €, out of 46 911 € and both of them. */
const ANSWERS: readonly (readonly [string, string, "typed" | "pasted", string])[] = [
  ["Total des dépenses de personnel", "46911", "typed", "46 911"],
  ["Compte 6111", "1 234,5", "typed", "1 234,5"],
  ["Compte 6112", "1\u202F234,5\t\r\n", "pasted", "1 234,5"],
  ["Compte 621 ", "0", "typed", "0"],
  ["Compte 6223", "0", "typed", "0"],
  ["Compte 6226", "0", "typed", "0"],
];

browserSuite(
  () => runApplication(memoryHost(readCatalogue(CATALOGUE))),
  ({ browser, address }) => {
    test("an EHPAD fills a section with 1 234,5 typed and pasted, and finds it again", async () => {
      const { page, close } = await openPage(browser(), address());
      await page.getByRole("link", { name: "EHPAD Les Tilleuls imaginaires" }).focus();
      await page.keyboard.press("Enter");
      await page.getByRole("link", { name: SECTION }).first().focus();
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 1, name: SECTION }).waitFor();

      await box(page, ANSWERS[0]![0]).focus();
      for (const [name, text, way] of ANSWERS) {
        await tabTo(page, name);
        if (way === "typed") await page.keyboard.type(text);
        else await paste(page, text);
      }
      await page.keyboard.press("Tab");

      // (1 234,5 + 1 234,5) ÷ (46 911 + 1 234,5 + 1 234,5) = 2 469 ÷ 49 380 = 5 %.
      const result = page.getByRole("region", { name: RESULT });
      await result.getByText("5,00 %").waitFor();
      await result.getByText("2 469 €").waitFor();
      await page.getByText(/^Enregistré à/).waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);

      await page.reload();
      await result.getByText("5,00 %").waitFor();
      for (const [name, , , shown] of ANSWERS) {
        expect(plain(await box(page, name).inputValue()), name).toBe(shown);
      }
      await close();
    });
  },
);

const box = (page: Page, name: string) => page.getByRole("textbox", { name });

/** Presses Tab until the question has the focus; nothing else may take more than three. */
async function tabTo(page: Page, name: string): Promise<void> {
  const wanted = await box(page, name).getAttribute("id");
  for (let pressed = 0; pressed < 4; pressed++) {
    if ((await page.evaluate(() => document.activeElement?.id)) === wanted) return;
    await page.keyboard.press("Tab");
  }
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(wanted);
}

function plain(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}
