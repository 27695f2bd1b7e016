// calculation.js as a browser runs it, under a policy that refuses everything but its own files.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Calculation, Submission } from "../../engine/index.ts";
import { chromiumPath, launchChromium, skipReason } from "../support/chromium.ts";
import { importModule } from "../support/import-module.ts";
import { departures, readWorkedCampaigns } from "../support/worked-submissions.ts";

const campaigns = await readWorkedCampaigns();
const PAGE =
  '<!doctype html><html lang="en"><title>t</title><script type="module" src="/page.js"></script></html>';
const SCRIPT = "import * as calculation from '/calculation.js'; window.calculation = calculation;";

describe.skipIf(chromiumPath === undefined)(`calculation.js in Chromium${skipReason}`, () => {
  let browser: Browser;
  let server: Server;
  let module = "";

  beforeAll(async () => {
    browser = await launchChromium();
    const files: Record<string, () => readonly [string, string]> = {
      "/": () => ["text/html", PAGE],
      "/page.js": () => ["text/javascript", SCRIPT],
      "/calculation.js": () => ["text/javascript", module],
    };
    server = createServer((request, response) => {
      const [type, content] = files[request.url ?? ""]?.() ?? ["text/plain", ""];
      const policy = "default-src 'none'; script-src 'self'";
      response.writeHead(200, {
        "content-type": `${type}; charset=utf-8`,
        "content-security-policy": policy,
      });
      response.end(content);
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  });

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  test.each(campaigns)(
    "campaign $compilation.campaign.year gives the worked results",
    async (campaign) => {
      module = campaign.module;
      const page = await browser.newPage();
      const noise: string[] = [];
      page.on("console", (message) => {
        // The browser asks for an icon by itself.
        if (!message.location().url.endsWith("/favicon.ico")) noise.push(message.text());
      });
      page.on("pageerror", (error) => noise.push(String(error)));
      await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
      await page.waitForFunction(() => "calculation" in window);
      const { calculate } = await importModule(campaign.module);
      for (const one of campaign.cases) {
        const calculation = await calculateInPage(page, one.submission);
        expect(departures(one, calculation), one.name).toEqual([]);
        expect(calculation).toEqual(calculate(one.submission));
      }
      expect(noise).toEqual([]);
      await page.close();
    },
  );
});

function calculateInPage(page: Page, submission: Submission): Promise<Calculation> {
  return page.evaluate((given) => {
    const { calculation } = window as unknown as {
      calculation: { calculate: (submission: Submission) => Calculation };
    };
    return calculation.calculate(given);
  }, submission);
}
