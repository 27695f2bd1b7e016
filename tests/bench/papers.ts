// What paper takes: the blank grid and the guide, against Chromium printing the same page; then the
// grids of a nation, in threads, and the memory that a thousand of them take.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { compileCampaign, type GridPlan, simulateSubmissions } from "../../engine/index.ts";
import {
  renderGridHtml,
  renderGridPdf,
  renderGuideHtml,
  renderGuidePdf,
} from "../../renderer/index.ts";
import { createDiskHost } from "../../server/cli/disk-host.ts";
import { createGridPool, type GridPool } from "../../server/cli/grids/grid-pool.ts";
import { sayTime } from "../../server/cli/grids/progress.ts";
import { personalGrid } from "../../server/personal-grid.ts";
import { type ServedCampaign, serveCampaign } from "../../server/served-campaign.ts";
import { chromiumPath, launchChromium, NO_CHROMIUM } from "../support/chromium.ts";
import { CATALOGUE } from "../support/read-catalogue.ts";
import { TERRITORIES } from "../support/simulation-catalogue.ts";
import { printTable } from "./util/print-table.ts";
import { sayBudget } from "./util/say-budget.ts";

const YEARS = ["2022", "2023", "2024", "2025"];
const YEAR = "2023";
/** Seconds. */
const GRID_BUDGET = 0.3;
const GUIDE_BUDGET = 1.5;
const LED = { address: "https://tableau-de-bord.example.fr" };
const NATION = 22_000;
const THREADS = 2;
const RUNS = 8;
const GRIDS = 120;
const MANY = 1000;

export async function benchPapers(): Promise<void> {
  const served = new Map<string, ServedCampaign>();
  const host = createDiskHost(CATALOGUE);
  for (const year of YEARS) {
    served.set(year, await serveCampaign((await compileCampaign(host, year)).value!));
  }
  await benchSingles(served);
  await benchNation(served.get(YEAR)!);
}

/** One paper in its two printings; no text of it is ever the same twice: nothing is remembered. */
interface Paper {
  readonly name: string;
  readonly budget: number;
  readonly texts: (rank: number) => readonly string[];
  readonly pdf: (rank: number) => Uint8Array;
  readonly html: (rank: number) => string;
}

async function benchSingles(served: ReadonlyMap<string, ServedCampaign>): Promise<void> {
  const campaigns = [...served.values()];
  const plans = [...served.get(YEAR)!.grids.values()];
  const planOf = (rank: number) => reword(plans[rank % plans.length]!, rank);
  const guideOf = (rank: number) => reword(campaigns[rank % campaigns.length]!.guide, rank);
  const papers: readonly Paper[] = [
    {
      name: "blank grid",
      budget: GRID_BUDGET,
      texts: (rank) => gridTexts(planOf(rank)),
      pdf: (rank) => renderGridPdf(planOf(rank)),
      html: (rank) => renderGridHtml(planOf(rank)),
    },
    {
      name: "grid with codes",
      budget: GRID_BUDGET,
      texts: (rank) => gridTexts(planOf(rank)),
      pdf: (rank) => renderGridPdf(planOf(rank), LED),
      html: (rank) => renderGridHtml(planOf(rank), LED),
    },
    {
      name: "guide",
      budget: GUIDE_BUDGET,
      texts: (rank) =>
        guideOf(rank).definitions.flatMap(({ entries }) =>
          entries.map(({ question }) => question.label),
        ),
      pdf: (rank) => renderGuidePdf(guideOf(rank)),
      html: (rank) => renderGuideHtml(guideOf(rank)),
    },
  ];
  const browser = chromiumPath === undefined ? undefined : await launchChromium();
  const page = await browser?.newPage();
  if (page === undefined) process.stdout.write(`\nChromium is not compared: ${NO_CHROMIUM}\n`);
  const rows: (readonly string[])[] = [
    ["seconds", "Typst", "Chromium", "ratio", "budget", "words", "missing"],
  ];
  for (const paper of papers) rows.push(await timePaper(paper, page));
  await browser?.close();
  printTable("Papers, warm, a different one each time", rows);
}

const TEXTS = [
  "label",
  "title",
  "guidance",
  "whereToFind",
  "meaning",
  "precisions",
  "reading",
  "caution",
  "categories",
  "reason",
];

/** Typst remembers the layout of what it has seen: each run has texts of its own. */
function reword<Plan extends object>(plan: Plan, rank: number): Plan {
  return JSON.parse(JSON.stringify(plan), (key, value) =>
    typeof value === "string" && TEXTS.includes(key) ? `${value} (${rank})` : value,
  );
}

async function timePaper(paper: Paper, page: Page | undefined): Promise<readonly string[]> {
  const words = await compareWords(paper, page);
  const own: number[] = [];
  const other: number[] = [];
  for (let rank = 1; rank <= RUNS; rank++) {
    own.push(await time(() => paper.pdf(rank)));
    if (page !== undefined) other.push(await time(() => print(page, paper.html(rank))));
  }
  const [ours, theirs] = [median(own), median(other)];
  return [
    paper.name,
    ours.toFixed(2),
    page === undefined ? "–" : theirs.toFixed(2),
    page === undefined ? "–" : (theirs / ours).toFixed(1),
    sayBudget(Number(ours.toFixed(3)), paper.budget),
    ...words,
  ];
}

async function print(page: Page, html: string): Promise<Uint8Array> {
  await page.setContent(html);
  return page.pdf({ preferCSSPageSize: true, tagged: true });
}

/** Of the words that the plan holds, those that a printing lacks, both printings together. */
async function compareWords(
  { texts, pdf, html }: Paper,
  page: Page | undefined,
): Promise<readonly string[]> {
  const printings = [pdf(0), ...(page === undefined ? [] : [await print(page, html(0))])];
  if (spawnSync("pdftotext", ["-v"]).error !== undefined) return ["no pdftotext", ""];
  const wanted = new Set(texts(0).flatMap(wordsOf));
  let missing = 0;
  for (const bytes of printings) {
    const found = new Set(wordsOf(textOf(bytes)));
    missing += [...wanted].filter((word) => !found.has(word)).length;
  }
  if (missing > 0) process.exitCode = 1;
  return [String(wanted.size), String(missing)];
}

function gridTexts({ sections }: GridPlan): readonly string[] {
  return sections.flatMap(({ title, questions }) => [
    title,
    ...questions.flatMap(({ reference, label, whereToFind = "", options = [], lines = [] }) => [
      reference,
      label,
      whereToFind,
      ...[...options, ...lines].map((one) => one.label),
    ]),
  ]);
}

function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\d]{4,}/gu) ?? [];
}

function textOf(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), "bench-papers-"));
  try {
    writeFileSync(join(folder, "paper.pdf"), bytes);
    return spawnSync("pdftotext", ["-raw", join(folder, "paper.pdf"), "-"], {
      encoding: "utf8",
      maxBuffer: 2 ** 26,
    }).stdout;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Prefilled grids of made-up establishments, as the command makes them: workbook, then paper. */
async function benchNation(served: ServedCampaign): Promise<void> {
  const pool = createGridPool(THREADS);
  const rows = [["prefilled grids", "per second", `${NATION} take`, "kB each"]];
  for (const format of ["xlsx", "pdf"] as const) {
    await makeGrids(pool, served, format, { count: 20, seed: 1 });
    const { seconds, bytes } = await makeGrids(pool, served, format, { count: GRIDS, seed: 2 });
    const pace = GRIDS / seconds;
    rows.push([
      format,
      pace.toFixed(1),
      sayTime(NATION / pace).replaceAll("\u00A0", " "),
      (bytes / GRIDS / 1024).toFixed(0),
    ]);
  }
  printTable(`Campaign ${YEAR}, ${THREADS} threads`, rows);
  const memory: string[] = [];
  const { seconds } = await makeGrids(pool, served, "pdf", { count: MANY, seed: 3 }, (done) => {
    if (![100, 500, 1000].includes(done)) return;
    memory.push(`${(process.memoryUsage.rss() / 2 ** 20).toFixed(0)} MB after ${done}`);
  });
  await pool.close();
  process.stdout.write(
    `\nMemory of the process over ${MANY} PDF in ${seconds.toFixed(0)} s: ${memory.join(", ")}.\n`,
  );
}

async function makeGrids(
  pool: GridPool,
  served: ServedCampaign,
  format: "xlsx" | "pdf",
  { count, seed }: { readonly count: number; readonly seed: number },
  tell: (done: number) => void = () => undefined,
): Promise<{ readonly seconds: number; readonly bytes: number }> {
  const { campaign, grids } = served;
  const request = { count, seed, rates: {}, withPrevious: true, territories: TERRITORIES };
  const running = new Set<Promise<void>>();
  let bytes = 0;
  let done = 0;
  const start = performance.now();
  for (const { submission } of simulateSubmissions(campaign, campaign.simulation!, request)) {
    const { category, ...options } = personalGrid(served, submission);
    const task = pool.make(grids.get(category)!, { format, ...options }).then((made) => {
      if ("fault" in made) throw new Error(made.fault);
      bytes += made.bytes.length;
      done += 1;
      running.delete(task);
      tell(done);
    });
    running.add(task);
    if (running.size >= 2 * THREADS) await Promise.race(running);
  }
  await Promise.all(running);
  return { seconds: (performance.now() - start) / 1000, bytes };
}

async function time(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return (performance.now() - start) / 1000;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
