// The three forms of every grid, read from what is produced: each question once, in the same order,
// under the same number.

import { readXlsx } from "hucre";
import { expect, test } from "vitest";

import { compileCampaign, type GridPlan, listCampaigns } from "../../../engine/index.ts";
import { renderGridHtml, renderGridPdf, renderGridWorkbook } from "../../../renderer/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { canReadPdf, noPdfReader, readPdfPages } from "../../support/read-pdf.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const years = await listCampaigns(host);
const grids = (
  await Promise.all(years.map(async (year) => (await compileCampaign(host, year)).value!.artefacts))
)
  .flat()
  .filter(({ path }) => /^grid\/.+\.json$/.test(path))
  .map(({ content }) => JSON.parse(content) as GridPlan)
  .map((plan) => ({ name: `${plan.campaign} ${plan.category.code}`, plan }));

type Asked = readonly (readonly [reference: string, id: string])[];

const wanted = ({ sections }: GridPlan): Asked =>
  sections.flatMap(({ questions }) => questions.map(({ reference, id }) => [reference, id]));

/** The rows and tables that bear an address, with the number printed first in them. */
function readHtml(html: string): Asked {
  const places = html.matchAll(
    /<(?:tr|div class="matrix") id="([^"]+)">.*?class="reference">([^<]+)</gs,
  );
  return [...places].map(([, id, reference]) => [reference!.trim(), id!]);
}

/** The named cells from sheet to sheet, row by row, with the last number printed above or beside. */
async function readWorkbook(bytes: Uint8Array): Promise<Asked> {
  const workbook = await readXlsx(bytes);
  const named = workbook.namedRanges!.flatMap(({ name, range }) => {
    const [, sheet, column, row] = /^'(.+)'!\$([A-Z]+)\$(\d+)$/.exec(range) ?? [];
    const id = /^DI_(.+?)(?:__|$)/.exec(name)?.[1];
    if (id === undefined) return [];
    const rank = workbook.sheets.findIndex((one) => one.name === sheet!.replaceAll("''", "'"));
    return [{ id, rank, row: Number(row) - 1, column: column! }];
  });
  named.sort((a, b) => a.rank - b.rank || a.row - b.row || a.column.localeCompare(b.column));
  const asked: [string, string][] = [];
  for (const { id, rank, row } of named) {
    if (asked.at(-1)?.[1] === id) continue;
    const rows = workbook.sheets[rank]!.rows.slice(0, row + 1);
    const reference = rows.map(([first]) => first).findLast((first) => first !== null)!;
    asked.push([String(reference).replace(/ †$/, ""), id]);
  }
  return asked;
}

test.each(grids)("the grid $name, as a page and as a workbook", async ({ plan }) => {
  expect(readHtml(renderGridHtml(plan))).toEqual(wanted(plan));
  expect(await readWorkbook(await renderGridWorkbook(plan))).toEqual(wanted(plan));
});

const NUMBER = /^([A-Z]?\d+(?:\.\d+)*(?:[ \u00A0](?:bis|ter|quater))?)(?=[\s\u00A0]|$)/;

/** All the categories of the newest campaign, and one in six of the others: printing takes long. */
const printed = grids.filter(
  ({ plan }, index) => plan.campaign === years.at(-1) || index % 6 === 0,
);

test.skipIf(!canReadPdf).each(printed)(`the grid $name, on paper${noPdfReader}`, ({ plan }) => {
  const known = new Set(wanted(plan).map(([reference]) => reference));
  const pages = readPdfPages(renderGridPdf(plan));
  const margin = Math.min(...pages.flatMap(({ lines }) => lines.map(({ left }) => left)));
  const numbers = pages.flatMap(({ lines }) =>
    [...lines]
      .sort((a, b) => a.top - b.top)
      .filter(({ left }) => left < margin + 3)
      // A long number may be one text with the question beside it.
      .map(({ text }) => NUMBER.exec(text)?.[1]?.replace("\u00A0", " ") ?? "")
      .filter((text) => known.has(text)),
  );
  expect(numbers).toEqual(wanted(plan).map(([reference]) => reference));
});
