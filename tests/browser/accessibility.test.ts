// Every page, in both colour schemes, wide and narrow: no violation for axe, no sideways scroll.

import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { accessibilityFaults } from "./support/accessibility-faults.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";

const LOOKS = [
  { width: 1280, scheme: "light" },
  { width: 1280, scheme: "dark" },
  { width: 390, scheme: "light" },
  { width: 390, scheme: "dark" },
] as const;

/** An EHPAD's questionnaire is the longest. */
const ESTABLISHMENT = "EHPAD Les Tilleuls imaginaires";

browserSuite(
  () => runApplication(memoryHost(readCatalogue(CATALOGUE))),
  ({ browser, address }) => {
    test.each(LOOKS)("the first page at $width px, $scheme", async (look) => {
      const { page, close } = await openPage(browser(), address(), look);
      await page.getByRole("link", { name: ESTABLISHMENT }).waitFor();
      await expectSound(page);
      await close();
    });

    test.each(LOOKS)(
      "every section, with a fault and a result, at $width px, $scheme",
      async (look) => {
        const { page, close } = await openPage(browser(), address(), look);
        await page.getByRole("link", { name: ESTABLISHMENT }).click();
        const next = page.getByRole("link", { name: /Section suivante/ });
        await next.waitFor();
        let answered = false;
        for (;;) {
          // Where figures are asked: the first sections ask for choices and days.
          if (page.url().endsWith("/activite")) {
            await giveSomeAnswers(page);
            answered = true;
          }
          await expectSound(page);
          if ((await next.count()) === 0) break;
          const title = await page.title();
          await next.click();
          await expect.poll(() => page.title()).not.toBe(title);
        }
        expect(answered).toBe(true);
        await close();
      },
    );

    test("an unknown page", async () => {
      const { page, close } = await openPage(browser(), `${address()}/nulle-part`);
      await page.getByRole("heading", { level: 1 }).waitFor();
      await expectSound(page);
      await close();
    });

    test("the keyboard reaches the content first, and the focus is seen", async () => {
      const { page, close } = await openPage(browser(), address());
      await page.getByRole("link", { name: ESTABLISHMENT }).waitFor();
      await page.keyboard.press("Tab");
      const skip = page.getByRole("link", { name: "Aller au contenu" });
      expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
      expect(await skip.evaluate((link) => link.getBoundingClientRect().top)).toBeGreaterThan(0);
      await page.keyboard.press("Enter");
      await page.keyboard.press("Tab");
      const focused = await page.evaluate(() => {
        const { activeElement } = document;
        return {
          inside: activeElement?.closest("main") !== null,
          outline: activeElement ? getComputedStyle(activeElement).outlineWidth : "",
        };
      });
      expect(focused).toEqual({ inside: true, outline: "3px" });
      await close();
    });
  },
);

async function giveSomeAnswers(page: Page): Promise<void> {
  const boxes = page.getByRole("main").getByRole("textbox");
  await boxes.first().fill("douze");
  await boxes.nth(1).fill("12");
  await page.getByRole("table").nth(1).getByRole("textbox").first().fill("3");
  await page.keyboard.press("Tab");
  await page.getByText(/n’est pas un nombre/).waitFor();
}

async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page)).toEqual([]);
  const sideways = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(sideways).toBe(0);
}
