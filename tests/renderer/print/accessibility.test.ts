// The printed pages in a browser: no barrier that axe finds, nothing wider than a telephone.

import { createRequire } from "node:module";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import {
  renderChangesHtml,
  renderGridHtml,
  renderGuideHtml,
  renderRecordHtml,
} from "../../../renderer/index.ts";
import { chromiumPath, launchChromium, skipReason } from "../../support/chromium.ts";
import { SAMPLE_OPTIONS, SAMPLE_PERSONAL } from "../../support/sample-answers.ts";
import { SAMPLE_CHANGES } from "../../support/sample-changes.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";
import { SAMPLE_GUIDE } from "../../support/sample-guide.ts";
import { SAMPLE_RECORD } from "../../support/sample-record.ts";

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const PAGES = [
  { name: "the guide", html: renderGuideHtml(SAMPLE_GUIDE) },
  { name: "what changes", html: renderChangesHtml(SAMPLE_CHANGES) },
  { name: "a blank grid", html: renderGridHtml(SAMPLE_GRID) },
  { name: "an establishment's grid", html: renderGridHtml(SAMPLE_GRID, SAMPLE_PERSONAL) },
  {
    name: "a grid with codes",
    html: renderGridHtml(SAMPLE_GRID, { address: "https://tableau.example.fr" }),
  },
  { name: "a prefilled grid", html: renderGridHtml(SAMPLE_GRID, SAMPLE_OPTIONS) },
  { name: "a filled record", html: renderRecordHtml(SAMPLE_RECORD) },
];

let browser: Browser | undefined;
beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

test
  .skipIf(chromiumPath === undefined)
  .each(PAGES.flatMap((page) => [1280, 390].map((width) => ({ ...page, width }))))(
  `$name at $width pixels${skipReason}`,
  async ({ html, width }) => {
    const page = await browser!.newPage({ viewport: { width, height: 900 } });
    await page.setContent(html);
    await page.addScriptTag({ path: AXE });
    const violations = await page.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = (await axe.run()).violations;
      return found.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
    });
    expect(violations).toEqual([]);
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await page.close();
  },
);
