// calculation.js as a browser runs it, under a policy that refuses everything but its own files.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Submission } from "../../engine/index.ts";
import { compileProgram } from "../../engine/targets/calculation/compile.ts";
import { emitModule } from "../../engine/targets/calculation/emit.ts";
import {
  loadFormulaCases,
  type Outcome,
  observe,
  prepareFormulaSuite,
} from "../conformance/formula/formula-suite.ts";
import { chromiumPath, launchChromium, skipReason } from "../support/chromium.ts";
import { type CalculationModule, importModule } from "../support/import-module.ts";
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

  /** A page where `text` is calculation.js; `noise` is all that the console was told. */
  async function openPage(
    text: string,
  ): Promise<{ readonly page: Page; readonly noise: string[] }> {
    module = text;
    const page = await browser.newPage();
    const noise: string[] = [];
    page.on("console", (message) => {
      // The browser asks for an icon by itself.
      if (!message.location().url.endsWith("/favicon.ico")) noise.push(message.text());
    });
    page.on("pageerror", (error) => noise.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => "calculation" in window);
    return { page, noise };
  }

  test.each(campaigns)(
    "campaign $compilation.campaign.year gives the worked results",
    async (campaign) => {
      const { page, noise } = await openPage(campaign.module);
      const { calculate } = await importModule(campaign.module);
      for (const one of campaign.cases) {
        const [outcome] = await calculateInPage(page, [one.submission]);
        expect(departures(one, outcome!.calculation), one.name).toEqual([]);
        expect(outcome!.calculation).toEqual(calculate(one.submission));
      }
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test("every case of the formula language has its value", async () => {
    const { program, runs } = prepareFormulaSuite(loadFormulaCases());
    const { page, noise } = await openPage(emitModule(compileProgram(program)));
    const outcomes = await calculateInPage(
      page,
      runs.map((run) => run.submission),
    );
    expect(runs.length).toBeGreaterThan(100);
    expect(outcomes).toHaveLength(runs.length);
    runs.forEach((run, rank) => {
      expect(observe(run, program, outcomes[rank]!), run.name).toEqual(run.expected);
    });
    expect(noise).toEqual([]);
    await page.close();
  });
});

/** What the module of the page gives for each submission. */
function calculateInPage(
  page: Page,
  submissions: readonly Submission[],
): Promise<readonly Outcome[]> {
  return page.evaluate((given) => {
    const { calculation } = window as unknown as { calculation: CalculationModule };
    const { program, calculate, encode, row } = calculation;
    return given.map((submission) => {
      const { d, p, s } = encode(submission);
      const out = new Float64Array(program.results.length + program.controls.length);
      row(d, p, s, out);
      return { calculation: calculate(submission), row: [...out] };
    });
  }, submissions);
}
