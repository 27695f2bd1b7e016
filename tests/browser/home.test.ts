// What the first page gives to download: what changes and the kit, for the campaigns that have them.

import { readFileSync } from "node:fs";
import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { browserSuite } from "./support/browser-suite.ts";
import { openPage } from "./support/open-page.ts";
import { runApplication } from "./support/run-application.ts";

const KIT = /^Kit complet\s*, Foyer de vie/;
const CHANGES = /^Ce qui change\s*, Foyer de vie/;

browserSuite(
  () => runApplication(memoryHost(readCatalogue(CATALOGUE))),
  ({ browser, address }) => {
    test("a category's kit is downloaded whole", async () => {
      const { page, close } = await openPage(browser(), `${address()}/`);
      const link = page.getByRole("link", { name: KIT });
      await link.waitFor();
      const [download] = await Promise.all([page.waitForEvent("download"), link.click()]);
      expect(download.suggestedFilename()).toMatch(/^kit-\d{4}-\w+\.zip$/);
      const files = Object.keys(unzipSync(readFileSync(await download.path())));
      const folder = download.suggestedFilename().replace(/\.zip$/, "");
      expect(files).toContain(`${folder}/LISEZ-MOI.txt`);
      expect(files).toContain(`${folder}/4-ce-qui-change.pdf`);
      await close();
    });

    test("what changes is told from the campaign before, and the first has none", async () => {
      const { page, close } = await openPage(browser(), `${address()}/`);
      const link = page.getByRole("link", { name: CHANGES });
      await link.click();
      await page.getByRole("heading", { level: 1, name: "Ce qui change pour moi" }).waitFor();
      await page.goBack();
      const campaigns = page.getByRole("navigation", { name: "Campagnes" }).getByRole("link");
      await campaigns.last().click();
      await page.getByRole("link", { name: KIT }).waitFor();
      expect(await page.getByRole("link", { name: CHANGES }).count()).toBe(0);
      await close();
    });
  },
);
