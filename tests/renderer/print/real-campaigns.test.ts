// The papers of every campaign of the catalogue: nothing asked twice, nothing left out, no dead link.

import { expect, test } from "vitest";

import {
  compileCampaign,
  type GridPlan,
  type GuidePlan,
  listCampaigns,
} from "../../../engine/index.ts";
import {
  renderGridHtml,
  renderGridPdf,
  renderGuideHtml,
  renderGuidePdf,
} from "../../../renderer/index.ts";
import { gridWorkbook } from "../../../renderer/sheet/grid-workbook.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const years = await listCampaigns(host);
const artefacts = (
  await Promise.all(years.map(async (year) => (await compileCampaign(host, year)).value!.artefacts))
).flat();
const parse = <Plan>(pattern: RegExp) =>
  artefacts
    .filter(({ path }) => pattern.test(path))
    .map(({ content }) => JSON.parse(content) as Plan)
    .map((plan) => ({ name: nameOf(plan), plan }));

function nameOf(plan: unknown): string {
  const { campaign, category } = plan as { campaign: string; category?: { code: string } };
  return category === undefined ? campaign : `${campaign} ${category.code}`;
}

const grids = parse<GridPlan>(/^grid\/.+\.json$/);
const guides = parse<GuidePlan>(/^guide\.json$/);
const idsOf = (html: string) => [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id!);

test("there is something to print", () => {
  expect(grids.length).toBeGreaterThan(0);
  expect(guides.map(({ name }) => name)).toEqual(years);
});

test.each(grids)(
  "the grid $name asks each question once, on screen and in the workbook",
  ({ plan }) => {
    const questions = plan.sections.flatMap((section) => section.questions);
    const ids = idsOf(renderGridHtml(plan));
    for (const { id } of questions)
      expect([id, ids.filter((one) => one === id).length]).toEqual([id, 1]);
    const names = gridWorkbook(plan, {}).names.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    for (const { id } of questions) {
      const cells = names.filter((name) => name === `DI_${id}` || name.startsWith(`DI_${id}__`));
      expect([id, cells.length > 0]).toEqual([id, true]);
    }
  },
);

/** One campaign of all categories: printing takes long, and the others differ by words. */
const newest = grids.filter(({ plan }) => plan.campaign === years.at(-1));

test.each(newest)("the grid $name can be printed", ({ plan }) => {
  expect(renderGridPdf(plan).length).toBeGreaterThan(10_000);
});

test.each(guides)("the guide $name has one address per definition and no dead link", ({ plan }) => {
  const html = renderGuideHtml(plan);
  const ids = idsOf(html);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id!);
  expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  expect(html).not.toMatch(/undefined|\[object|NaN/);
});

test.each(guides)("the guide $name can be printed", ({ plan }) => {
  expect(renderGuidePdf(plan).length).toBeGreaterThan(100_000);
});
