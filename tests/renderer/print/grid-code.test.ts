// The code beside the title of a section: read back from the drawing, and from the printed page as a
// camera sees it, by a reader that knows the standard and nothing of the writer.

import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { compileCampaign, type GridPlan } from "../../../engine/index.ts";
import {
  findSectionPages,
  type GridOptions,
  openGridWorkbook,
  renderGridHtml,
  renderGridPdf,
  renderGridWorkbook,
} from "../../../renderer/index.ts";
import { drawCode } from "../../../renderer/print/view/draw-code.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../../support/read-catalogue.ts";
import { type Raster, readCode, readDrawing, seeCode } from "../../support/read-code.ts";
import {
  canReadPdf,
  readPdfFacts,
  readPdfPages,
  readPdfStructure,
} from "../../support/read-pdf.ts";
import { SAMPLE_PERSONAL } from "../../support/sample-answers.ts";
import { SAMPLE_GRID } from "../../support/sample-grid.ts";

const ADDRESS = "https://tableau.example.fr";
const LED: GridOptions = { address: ADDRESS };
const YEAR = SAMPLE_GRID.campaign;
const FIRST = SAMPLE_GRID.sections.map(({ questions }) => questions[0]!.reference);
const canSee = spawnSync("pdftoppm", ["-v"]).error === undefined && canReadPdf;
const unseen = canSee ? "" : " (skipped: no pdftoppm here)";

/** What the codes of a page say, in order. */
function codesOf(html: string): readonly string[] {
  return [...html.matchAll(/viewBox="0 0 (\d+) \1"[^>]*><path d="([^"]+)"\/>/g)].map(
    ([, side, path]) => readCode(readDrawing(path!, Number(side))).text,
  );
}

function pageAt(pdf: Uint8Array, page: number, resolution: number): Raster {
  const folder = mkdtempSync(join(tmpdir(), "millesime-test-code-"));
  try {
    writeFileSync(join(folder, "grid.pdf"), pdf);
    const pages = ["-f", String(page), "-l", String(page)];
    execFileSync(
      "pdftoppm",
      [
        "-gray",
        "-singlefile",
        "-r",
        String(resolution),
        ...pages,
        join(folder, "grid.pdf"),
        join(folder, "page"),
      ],
      { stdio: "ignore" },
    );
    const bytes = readFileSync(join(folder, "page.pgm"));
    const [, width, height, most] = /^P5\s+(\d+)\s+(\d+)\s+(\d+)\s/.exec(bytes.toString("latin1"))!;
    expect(most).toBe("255");
    const start = bytes.length - Number(width) * Number(height);
    return {
      width: Number(width),
      height: Number(height),
      isDark: (x, y) => (bytes[start + y * Number(width) + x] ?? 255) < 128,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("the reader refuses what a telephone would not read", () => {
  const { data } = encode("https://tableau.example.fr/2031/question/1.1", { ecc: "M", border: 0 });
  expect(readCode(data).text).toBe("https://tableau.example.fr/2031/question/1.1");
  const flipped = data.map((row, y) => row.map((dark, x) => (x === 20 && y === 20 ? !dark : dark)));
  expect(() => readCode(flipped)).toThrow("codeword");
  const low = encode("https://tableau.example.fr", { ecc: "L", border: 0 });
  expect(() => readCode(low.data)).toThrow("level M");
});

test.each([1, 14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251])(
  "a text of %d bytes is drawn, at level M, as small as it may be",
  (length) => {
    const text = "x/".repeat(126).slice(0, length);
    const { path, side, width } = drawCode(text);
    const modules = readDrawing(path, side);
    expect(readCode(modules)).toMatchObject({ level: "M", text });
    expect(side).toBe(modules.length + 8);
    const module = width / side;
    expect(module * modules.length).toBeGreaterThanOrEqual(17.99);
    expect(module).toBeGreaterThanOrEqual(0.4);
  },
);

test("every section of a blank page leads to its first question, of whichever establishment", () => {
  const html = renderGridHtml(SAMPLE_GRID, LED);
  const wanted = FIRST.map((reference) => `${ADDRESS}/${YEAR}/question/${reference}`);
  expect(codesOf(html)).toEqual(wanted);
  const links = [...html.matchAll(/<a href="([^"]+)"><svg/g)].map(([, link]) => link);
  expect(links).toEqual(wanted);
  expect(
    html.match(/role="img" aria-label="Code à photographier\u00A0: la question /g),
  ).toHaveLength(FIRST.length);
});

test("an establishment's page leads to its own questions", () => {
  const html = renderGridHtml(SAMPLE_GRID, { ...SAMPLE_PERSONAL, ...LED });
  expect(codesOf(html)).toEqual(
    FIRST.map((reference) => `${ADDRESS}/${YEAR}/010000123/${reference}`),
  );
  expect(html).toContain(`y conduit\u00A0: ${ADDRESS}/${YEAR}/010000123/${FIRST[0]}`);
});

test("one whose number is not known is led as a blank one", () => {
  const establishment = { name: "Foyer", finess: "", town: "" };
  const html = renderGridHtml(SAMPLE_GRID, { ...LED, establishment });
  expect(codesOf(html)[0]).toBe(`${ADDRESS}/${YEAR}/question/${FIRST[0]}`);
});

test("the notice says the address in full, with a question of the sheet itself", () => {
  const service = SAMPLE_GRID.sections.at(-1)!.responsible.id;
  const own = SAMPLE_GRID.sections.find(({ responsible }) => responsible.id === service)!;
  const html = renderGridHtml(SAMPLE_GRID, { ...LED, service });
  const reference = own.questions[0]!.reference;
  expect(html).toContain(
    `<li>Le numéro d’une question, tapé à la fin de cette adresse, y conduit\u00A0: ${ADDRESS}/${YEAR}/question/${reference}</li>`,
  );
});

test("a number with spaces, letters or markup is one part of the address", () => {
  const [section] = SAMPLE_GRID.sections;
  const reference = '2.1 bis/"<é>?#';
  const plan: GridPlan = {
    ...SAMPLE_GRID,
    sections: [{ ...section!, questions: [{ ...section!.questions[0]!, reference }] }],
  };
  const html = renderGridHtml(plan, LED);
  expect(codesOf(html)).toEqual([`${ADDRESS}/${YEAR}/question/${encodeURIComponent(reference)}`]);
  expect(html).not.toContain("<é>");
  expect(() => renderGridPdf(plan, LED)).not.toThrow();
});

test("a section without question has no code", () => {
  const [section, ...rest] = SAMPLE_GRID.sections;
  const plan = { ...SAMPLE_GRID, sections: [{ ...section!, questions: [] }, ...rest] };
  expect(codesOf(renderGridHtml(plan, LED))).toHaveLength(FIRST.length - 1);
  expect(renderGridPdf(plan, LED).length).toBeGreaterThan(1000);
});

test("without an address there is neither code, nor style for one, nor a word of it", () => {
  const html = renderGridHtml(SAMPLE_GRID);
  expect(html).not.toMatch(/<svg|class="code"|\.code|tapé à la fin/);
});

test("the codes of every category of a real campaign say where they lead", async () => {
  const { value } = await compileCampaign(memoryHost(readCatalogue(CATALOGUE)), "2023");
  const plans = value!.artefacts
    .filter(({ path }) => /^grid\/.+\.json$/.test(path))
    .map(({ content }) => JSON.parse(content) as GridPlan);
  expect(plans.length).toBeGreaterThan(20);
  for (const plan of plans) {
    const wanted = plan.sections.map(
      ({ questions }) => `${ADDRESS}/2023/question/${questions[0]!.reference}`,
    );
    expect(codesOf(renderGridHtml(plan, LED))).toEqual(wanted);
  }
});

const LONG = `https://${"tableau-de-bord-de-la-performance.".repeat(5)}example.fr`;

test.skipIf(!canSee).each([
  ["a blank grid", LED, 150],
  ["a blank grid, on a poor screen", LED, 110],
  ["an establishment's grid", { ...SAMPLE_PERSONAL, ...LED }, 150],
  ["the longest address", { address: LONG }, 200],
] as const)(`%s is read from the printed page${unseen}`, (_, options, resolution) => {
  const pdf = renderGridPdf(SAMPLE_GRID, options);
  const pages = findSectionPages(SAMPLE_GRID, options);
  const [section] = SAMPLE_GRID.sections;
  const { modules, side, quiet } = seeCode(pageAt(pdf, pages.get(section!.id)!, resolution));
  const owner = "establishment" in options ? "010000123" : "question";
  expect(readCode(modules).text).toBe(`${options.address}/${YEAR}/${owner}/${FIRST[0]}`);
  const millimetre = resolution / 25.4;
  expect(side / millimetre).toBeGreaterThanOrEqual(18 - 1 / millimetre);
  expect(quiet / (side / modules.length)).toBeGreaterThanOrEqual(3.8);
});

test.skipIf(!canSee)(`the code is told to who does not see the page${unseen}`, () => {
  const pdf = renderGridPdf(SAMPLE_GRID, LED);
  expect(readPdfFacts(pdf)).toMatch(/^Tagged: +yes$/m);
  const figures = readPdfStructure(pdf).match(/^ *Figure\b/gm) ?? [];
  expect(figures).toHaveLength(FIRST.length);
  const raw = Buffer.from(pdf).toString("latin1");
  expect(raw).toContain("/Alt");
  const text = readPdfPages(pdf)
    .flatMap(({ lines }) => lines.map((line) => line.text))
    .join(" ");
  expect(text).toContain("photographié avec un téléphone");
});

test("the same grid has the same bytes, another address has others", () => {
  const make = (address: string) => Buffer.from(renderGridPdf(SAMPLE_GRID, { address }));
  expect(make(ADDRESS).equals(make(ADDRESS))).toBe(true);
  expect(make(ADDRESS).equals(make("https://autre.example.fr"))).toBe(false);
});

test("a workbook says the address among what it says of itself, and is read as any other", async () => {
  const bytes = await renderGridWorkbook(SAMPLE_GRID, LED);
  const plain = await renderGridWorkbook(SAMPLE_GRID);
  expect(Buffer.from(bytes).equals(Buffer.from(plain))).toBe(false);
  const [led, blank] = [await openGridWorkbook(bytes), await openGridWorkbook(plain)];
  if (led.kind !== "opened" || blank.kind !== "opened") throw new Error("Refused.");
  expect(led.identity).toEqual(blank.identity);
  expect(JSON.stringify(led.workbook)).toContain(`${ADDRESS}/${YEAR}/question/${FIRST[0]}`);
  expect(JSON.stringify(led.workbook)).not.toContain("téléphone");
});
