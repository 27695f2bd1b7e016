// Every grid opens without repair: held to ECMA-376 by a reader of its own, which is shown to see.

import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { expect, test } from "vitest";
import { compileCampaign, type GridPlan, listCampaigns } from "../../../engine/index.ts";
import { renderGridWorkbook } from "../../../renderer/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { SAMPLE_OPTIONS } from "../../support/sample-answers.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";
import { workbookFaults } from "../../support/workbook-faults.ts";

const host = memoryHost(readCatalogue(CATALOGUE));
const newest = (await listCampaigns(host)).at(-1)!;
const plans = (await compileCampaign(host, newest))
  .value!.artefacts.filter(({ path }) => /^grid\/.*\.json$/.test(path))
  .map(({ content }) => JSON.parse(content) as GridPlan);

test.each(plans.map((plan) => [plan.category.code, plan] as const))(
  "the grid of %s, whole and of each service, has nothing to repair",
  async (_code, plan) => {
    const services = new Set(plan.sections.map(({ responsible }) => responsible.id));
    for (const options of [{}, ...[...services].map((service) => ({ service }))]) {
      expect(workbookFaults(await renderGridWorkbook(plan, options))).toEqual([]);
    }
  },
);

test("a filled grid has nothing to repair", async () => {
  expect(workbookFaults(await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS))).toEqual([]);
});

const SHEET = "xl/worksheets/sheet2.xml";

test.each<[string, string, string | RegExp, string, RegExp]>([
  [
    "a part without a type",
    "[Content_Types].xml",
    /<Override PartName="\/xl\/styles.xml"[^>]*>/,
    "",
    /styles.xml: no content type/,
  ],
  [
    "a part that is not there",
    "[Content_Types].xml",
    "/xl/styles.xml",
    "/xl/style.xml",
    /style.xml is absent/,
  ],
  [
    "a relationship to nothing",
    "xl/_rels/workbook.xml.rels",
    "worksheets/sheet2.xml",
    "worksheets/sheet99.xml",
    /sheet99.xml is absent/,
  ],
  [
    "an element too late",
    SHEET,
    /(<sheetViews>.*<\/sheetViews>)(.*)(<sheetData>)/s,
    "$2$1$3",
    /sheetFormatPr> comes too late|sheetViews> comes too late|cols> comes too late/,
  ],
  ["a cell twice", SHEET, /(<c r="A3"[^>]*>)/, "$1</c>$1", /the cell A3/],
  ["a style that is none", SHEET, / s="\d+"/, ' s="9999"', /a style that is none/],
  ["an element that is open", SHEET, "</sheetData>", "", /closes another/],
  ["a bare &", SHEET, "<sheetData>", "<sheetData>&", /a bare &/],
  [
    "two sheets of one name",
    "xl/workbook.xml",
    /<sheet name="[^"]*"(.*?)<sheet name="[^"]*"/s,
    '<sheet name="A"$1<sheet name="a"',
    /two sheets of one name/,
  ],
  [
    "a name that is a cell",
    "xl/workbook.xml",
    /definedName name="META_campagne"/,
    'definedName name="AB12"',
    /the name AB12/,
  ],
  [
    "a name twice",
    "xl/workbook.xml",
    /definedName name="META_campagne"/,
    'definedName name="META_categorie"',
    /a name twice/,
  ],
  [
    "a count that is wrong",
    SHEET,
    /<dataValidations count="\d+"/,
    '<dataValidations count="1"',
    /dataValidations counts wrong/,
  ],
  [
    "a rule without its style",
    SHEET,
    "<dataValidations ",
    '<conditionalFormatting sqref="F4"><cfRule type="expression" dxfId="999" priority="1"/></conditionalFormatting><dataValidations ',
    /a rule without its style/,
  ],
])("%s is seen", async (_what, path, before, after, says) => {
  const parts = unzipSync(await renderGridWorkbook(SAMPLE_GRID, SAMPLE_OPTIONS));
  const text = strFromU8(parts[path]!);
  const broken = text.replace(before, after);
  expect(broken).not.toBe(text);
  const bytes = zipSync({ ...parts, [path]: strToU8(broken) });
  expect(workbookFaults(bytes).join("\n")).toMatch(says);
});
