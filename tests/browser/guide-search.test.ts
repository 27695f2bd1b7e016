// The search of the guide, in the page as the server sends it, with its security policy.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";

const GUIDE = "/campagnes/2023/guide.html";
const field = (page: Page) => page.getByRole("searchbox", { name: "Chercher dans le guide" });
const results = (page: Page) => page.getByRole("search").getByRole("listitem");
const contents = (page: Page) => page.getByRole("navigation", { name: "Sommaire" });

browserSuite(
  () => runApplication(memoryHost(readCatalogue(CATALOGUE))),
  ({ browser, address }) => {
    test.each([1280, 390])("finds by words, accents and case aside, at %i px", async (width) => {
      const { page, close } = await openPage(browser(), address() + GUIDE, { width });
      await expectSound(page);
      await field(page).fill("MESURE protegées");
      await expect.poll(() => page.getByRole("status").textContent()).toMatch(/^\d+ résultats?$/);
      await field(page).fill("mesure de PROTÉCTION");
      const first = results(page).first();
      expect(await first.textContent()).toContain("P07 Part des personnes bénéficiant");
      expect(await first.textContent()).toContain("Indicateur");
      const said = await page.getByRole("status").textContent();
      expect(said).toBe(`${await results(page).count()} résultats`);
      expect(await contents(page).isVisible()).toBe(false);
      await expectSound(page);
      await close();
    });

    test("titles come before texts; a number, an acronym and a code are found", async () => {
      const { page, close } = await openPage(browser(), address() + GUIDE);
      for (const [asked, title] of [
        ["P01", "P01 Taux de personnes en dérogation ou hors autorisation pour motifs d’âge"],
        ["1.39", "1.39 Personnes accompagnées au 31 décembre selon le GIR"],
        ["errd", "ERRD"],
        ["taux_derogation_age", "P01 Taux de personnes en dérogation"],
      ] as const) {
        await field(page).fill(asked);
        expect(await results(page).first().textContent()).toContain(title);
      }
      await close();
    });

    test("the keyboard goes from the field to a result and back to the contents", async () => {
      const { page, close } = await openPage(browser(), address() + GUIDE);
      await field(page).focus();
      await page.keyboard.type("durée moyenne de séjour");
      await page.keyboard.press("Tab");
      const focused = () => page.evaluate(() => document.activeElement?.getAttribute("href"));
      expect(await focused()).toBe("#duree_moyenne_sejour");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.url()).toMatch(/guide\.html#duree_moyenne_sejour$/);
      await field(page).focus();
      await page.keyboard.press("Escape");
      expect(await field(page).inputValue()).toBe("");
      expect(await results(page).count()).toBe(0);
      expect(await page.getByRole("status").textContent()).toBe("");
      expect(await contents(page).isVisible()).toBe(true);
      await close();
    });

    test("what is nowhere is said, and no markup that is typed is run", async () => {
      const { page, close } = await openPage(browser(), address() + GUIDE);
      await field(page).fill("<img src=x onerror=alert(1)> introuvable");
      expect(await page.getByRole("status").textContent()).toBe("Aucun résultat");
      expect(await results(page).count()).toBe(0);
      await field(page).fill("%%%");
      expect(await contents(page).isVisible()).toBe(true);
      await close();
    });

    test("a permanent address leads to its fiche", async () => {
      const path = "/campagnes/2023/guide/duree_moyenne_sejour";
      const { page, close } = await openPage(browser(), address() + path);
      expect(page.url()).toBe(`${address()}${GUIDE}#duree_moyenne_sejour`);
      const fiche = page.getByRole("article", { name: /^P06 Durée moyenne/ });
      await expect
        .poll(() => fiche.evaluate((element) => Math.abs(element.getBoundingClientRect().top)))
        .toBeLessThan(40);
      const link = fiche.getByRole("link", { name: /^Lien permanent, P06/ });
      expect(await link.getAttribute("href")).toBe("#duree_moyenne_sejour");
      await close();
    });

    test("without scripts there is the contents, and no search", async () => {
      const context = await browser().newContext({ javaScriptEnabled: false });
      const page = await context.newPage();
      await page.goto(address() + GUIDE);
      expect(await field(page).count()).toBe(0);
      expect(await contents(page).isVisible()).toBe(true);
      await context.close();
    });
  },
);

async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
}
