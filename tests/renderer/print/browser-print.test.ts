// The pages of the guide, of the grids and of a record as a browser prints them: no row in two halves.

import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  compileCampaign,
  type GridPlan,
  type GuidePlan,
  listCampaigns,
} from "../../../engine/index.ts";
import { renderGridHtml, renderGuideHtml, renderRecordHtml } from "../../../renderer/index.ts";
import { chromiumPath, launchChromium, skipReason } from "../../support/chromium.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { canReadPdf, noPdfReader, readPdfPages } from "../../support/read-pdf.ts";
import { readWorkedRecords } from "../../support/worked-records.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const newest = (await listCampaigns(host)).at(-1)!;
const { artefacts } = (await compileCampaign(host, newest)).value!;
const planAt = <Plan>(test: (path: string) => boolean) =>
  JSON.parse(artefacts.find(({ path }) => test(path))!.content) as Plan;
const longest = artefacts
  .filter(({ path }) => path.startsWith("grid/"))
  .reduce((a, b) => (b.content.length > a.content.length ? b : a)).path;

/** Of the newest campaign too, the record with most to say. */
const fullest = (await readWorkedRecords())
  .filter(({ record }) => record.form.campaign === newest)
  .reduce((a, b) => (b.findings.length > a.findings.length ? b : a));

const PAGES = [
  { name: "the longest grid", html: renderGridHtml(planAt<GridPlan>((path) => path === longest)) },
  { name: "the guide", html: renderGuideHtml(planAt<GuidePlan>((path) => path === "guide.json")) },
  { name: "a filled record", html: renderRecordHtml(fullest.record) },
];

let browser: Browser | undefined;
beforeAll(async () => {
  if (chromiumPath !== undefined) browser = await launchChromium();
});
afterAll(async () => {
  await browser?.close();
});

test.skipIf(chromiumPath === undefined || !canReadPdf).each(PAGES)(
  `$name is printed without a cut row${skipReason}${noPdfReader}`,
  async ({ html }) => {
    const page = await browser!.newPage();
    await page.setContent(html);
    const rows = await markRows(page);
    expect(rows).toBeGreaterThan(100);
    const pages = readPdfPages(await page.pdf({ preferCSSPageSize: true }));
    await page.close();
    const found = pages.flatMap(({ lines }, index) =>
      lines.flatMap(({ text }) =>
        [...text.matchAll(/q([az])(\d+)z/g)].map(([, end, row]) => ({
          end,
          row: Number(row),
          page: index,
        })),
      ),
    );
    const pageOf = (end: string) =>
      new Map(found.filter((one) => one.end === end).map(({ row, page }) => [row, page]));
    const [tops, feet] = [pageOf("a"), pageOf("z")];
    expect([tops.size, feet.size]).toEqual([rows, rows]);
    expect([...tops].filter(([row, at]) => feet.get(row) !== at)).toEqual([]);
  },
);

/** A mark at the top and at the foot of each row, that only the reader of the PDF sees. */
async function markRows(page: Page): Promise<number> {
  return page.evaluate(() => {
    const rows = [...document.querySelectorAll<HTMLElement>("tbody tr, tfoot tr")];
    for (const [index, row] of rows.entries()) {
      row.style.position = "relative";
      for (const [end, side] of [
        ["a", "top"],
        ["z", "bottom"],
      ] as const) {
        const mark = document.createElement("span");
        mark.textContent = `q${end}${index}z`;
        mark.style.cssText = `position:absolute;left:0;${side}:0;font-size:2px;line-height:1;color:#eee`;
        row.firstElementChild!.append(mark);
      }
    }
    return rows.length;
  });
}
