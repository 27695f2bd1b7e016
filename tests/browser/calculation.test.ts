// calculation.js and columns.js as a browser runs them, under a policy that refuses everything but
// its own files.

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import type { Submission } from "../../engine/index.ts";
import { compileProgram } from "../../engine/targets/calculation/compile.ts";
import { emitCalculation } from "../../engine/targets/calculation/emit.ts";
import type { Artefact } from "../../engine/targets/target.ts";
import {
  loadFormulaCases,
  type Outcome,
  observe,
  prepareFormulaSuite,
} from "../conformance/formula/formula-suite.ts";
import { chromiumPath, launchChromium, skipReason } from "../support/chromium.ts";
import {
  type CalculationModule,
  type ColumnsModule,
  importModule,
} from "../support/import-module.ts";
import { departures, readWorkedCampaigns } from "../support/worked-submissions.ts";

const campaigns = await readWorkedCampaigns();
const valued = loadFormulaCases().filter(({ attendu }) => attendu !== undefined);
/** Enough for each page, which carries them all and sends back every figure. */
const CASES_PER_PAGE = 150;
const pages = Array.from({ length: Math.ceil(valued.length / CASES_PER_PAGE) }, (_, rank) =>
  valued.slice(rank * CASES_PER_PAGE, (rank + 1) * CASES_PER_PAGE),
);

const PAGE =
  '<!doctype html><html lang="en"><title>t</title><script type="module" src="/page.js"></script></html>';
const SCRIPT = [
  "import * as calculation from '/calculation.js';",
  "import { columns } from '/columns.js';",
  "window.modules = { calculation, columns };",
].join("\n");

/** What the page has at hand. */
interface Modules extends Pick<ColumnsModule, "columns"> {
  readonly calculation: CalculationModule;
}

describe.skipIf(chromiumPath === undefined)(`calculation.js in Chromium${skipReason}`, () => {
  let browser: Browser;
  let server: Server;
  let artefacts: readonly Artefact[] = [];

  beforeAll(async () => {
    browser = await launchChromium();
    server = createServer((request, response) => {
      const [type, content] = fileAt(request.url ?? "", artefacts);
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

  /** A page that has loaded the modules of `given`; `noise` is all that the console was told. */
  async function openPage(
    given: readonly Artefact[],
  ): Promise<{ readonly page: Page; readonly noise: string[] }> {
    artefacts = given;
    const page = await browser.newPage();
    const noise: string[] = [];
    page.on("console", (message) => {
      // The browser asks for an icon by itself.
      if (!message.location().url.endsWith("/favicon.ico")) noise.push(message.text());
    });
    page.on("pageerror", (error) => noise.push(String(error)));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    await page.waitForFunction(() => "modules" in window);
    return { page, noise };
  }

  test.each(campaigns)(
    "campaign $compilation.campaign.year gives the worked results",
    async (campaign) => {
      const { page, noise } = await openPage(campaign.compilation.artefacts);
      const { calculate } = await importModule(campaign.module);
      for (const one of campaign.cases) {
        const [outcome] = await calculateInPage(page, [one.submission]);
        expect(departures(one, outcome!.calculation), one.name).toEqual([]);
        expect(outcome!.calculation).toEqual(calculate(one.submission));
        expect(outcome!.columns, one.name).toEqual(outcome!.row);
      }
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test.each(pages.map((cases) => [cases[0]!.file, cases.at(-1)!.file, cases] as const))(
    "every case has its value, from %s.yaml to %s.yaml",
    async (_from, _to, cases) => {
      const { program, runs } = prepareFormulaSuite(cases);
      const { page, noise } = await openPage(emitCalculation(compileProgram(program)));
      const outcomes = await calculateInPage(
        page,
        runs.map((run) => run.submission),
      );
      expect(outcomes).toHaveLength(runs.length);
      runs.forEach((run, rank) => {
        const { row, columns, calculation } = outcomes[rank]!;
        expect(observe(run, program, { calculation, row }), run.name).toEqual(run.expected);
        expect(columns, run.name).toEqual(row);
      });
      expect(noise).toEqual([]);
      await page.close();
    },
  );

  test("there are cases enough", () => expect(valued.length).toBeGreaterThan(100));
});

/** Media type and content of what the page may ask for. */
function fileAt(url: string, artefacts: readonly Artefact[]): readonly [string, string] {
  if (url === "/") return ["text/html", PAGE];
  if (url === "/page.js") return ["text/javascript", SCRIPT];
  const artefact = artefacts.find(({ path }) => `/${path}` === url);
  return artefact === undefined ? ["text/plain", ""] : [artefact.mediaType, artefact.content];
}

/** An outcome, and the same figures as `columns` gives them. */
interface PageOutcome extends Outcome {
  readonly columns: readonly number[];
}

/** What the modules of the page give for each submission; `columns`, for all of a category at once. */
function calculateInPage(
  page: Page,
  submissions: readonly Submission[],
): Promise<readonly PageOutcome[]> {
  return page.evaluate((given) => {
    const { calculation, columns } = (window as unknown as { modules: Modules }).modules;
    const { program, calculate, encode, row, columnStates, columnPlaces } = calculation;
    const size = program.results.length + program.controls.length;
    const records = given.map((submission) => ({ submission, ...encode(submission) }));
    const rows = new Map<Submission, readonly number[]>();
    for (const category of program.categories) {
      const alike = records.filter(({ submission }) => submission.category === category);
      const gather = (year: "d" | "p") =>
        Array.from({ length: program.slotCount }, (_, slot) =>
          Float64Array.from(alike, (record) => record[year][slot]!),
        );
      const written = Array.from(
        { length: columnPlaces.count },
        () => new Float64Array(alike.length),
      );
      columns(gather("d"), gather("p"), columnStates(category), written, 0, alike.length);
      alike.forEach(({ submission }, position) => {
        rows.set(
          submission,
          written.slice(0, size).map((column) => column[position]!),
        );
      });
    }
    return records.map(({ submission, d, p, s }) => {
      const out = new Float64Array(size);
      row(d, p, s, out);
      const calculated = calculate(submission);
      return { calculation: calculated, row: [...out], columns: rows.get(submission)! };
    });
  }, submissions);
}
