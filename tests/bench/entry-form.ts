// The form of the largest real section, filled, beside what others make of the same questions.
//
// What is measured, in Chromium, with the processor as it is and four times slower:
// - a key: from the time stamp of its `keydown` to the first task after the next frame is painted.
//   Chromium draws frames as fast as it can here: with a screen, whatever is typed waits up to
//   16.7 ms for its next beat, a bare box like any other, and only that wait would be compared.
//   The bare input is the floor: what the browser itself takes.
// - the page's own part of it, by the Event Timing API, when a key takes 16 ms or more: « – » when
//   none does.
// - opening: from the navigation to the first task after the frame that shows the first box. Ours
//   fetches its record, its form and its calculation meanwhile; the others have them in the page.
// - the script that a visitor downloads, compressed by gzip.
// Candidates take turns; before anything is timed, what was typed must be in the data of each.

import type { Browser, Page } from "playwright-core";
import { chromium } from "playwright-core";
import { linkCampaign, listCampaigns } from "../../engine/index.ts";
import { runApplication } from "../browser/support/run-application.ts";
import { chromiumPath, NO_CHROMIUM } from "../support/chromium.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { buildPeer } from "./entry/build-peer.ts";
import { fillLargest, type LargestSection } from "./entry/fill-largest.ts";
import { measureKeys } from "./entry/measure-keys.ts";
import { printTable } from "./util/print-table.ts";
import { sayBudget } from "./util/say-budget.ts";

const ROUNDS = 5;
/** Milliseconds, without slowdown, and bytes. */
const KEY_BUDGET = 16;
const SCRIPT_BUDGET = 250 * 1024;
const SLOWDOWNS = [1, 4];
const TYPED = 12345;

interface Candidate {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Selectors of the two boxes typed in. */
  readonly boxes: readonly [string, string];
  /** The values of the two boxes, where the candidate keeps them; undefined when it keeps none. */
  readonly values?: (page: Page) => Promise<readonly unknown[]>;
  readonly scriptBytes: number;
}

export async function benchEntryForm(): Promise<void> {
  if (chromiumPath === undefined) {
    process.stdout.write(`\nThe entry form is not measured: ${NO_CHROMIUM}\n`);
    return;
  }
  const host = memoryHost(readCatalogue(CATALOGUE));
  const campaign = (await linkCampaign(host, (await listCampaigns(host)).at(-1)!)).value!;
  const application = await runApplication(host);
  const browser = await chromium.launch({
    executablePath: chromiumPath,
    args: ["--no-sandbox", "--disable-gpu", "--disable-frame-rate-limit", "--disable-gpu-vsync"],
  });
  const largest = await fillLargest(application.address, campaign);
  const candidates = [
    bareInput(),
    await ours(browser, application.address, largest),
    await peer("rjsf", "rjsf, default theme", largest, (id) => `#root_${id}`),
    await peer("survey", "SurveyJS, live", largest, surveyBox),
    await peer("survey-on-leaving", "SurveyJS, on leaving", largest, surveyBox),
    await peer(
      "jsonforms",
      "JSON Forms, vanilla",
      largest,
      (id) => `[id="#/properties/${id}-input"]`,
    ),
  ];
  process.stdout.write(
    `\n${largest.section.questions.length} questions, ${largest.typed.join(" and ")}\n`,
  );
  for (const candidate of candidates) await compareValues(browser, candidate);
  for (const slowdown of SLOWDOWNS) await report(browser, candidates, slowdown);
  await browser.close();
  await application.close();
}

const surveyBox = (id: string) => `[data-name="${id}"] input`;

function bareInput(): Candidate {
  return {
    name: "bare input",
    open: (page) => page.setContent("<input id='a'><input id='b'>"),
    boxes: ["#a", "#b"],
    scriptBytes: 0,
  };
}

async function peer(
  file: string,
  name: string,
  { section, answers, typed }: LargestSection,
  box: (id: string) => string,
): Promise<Candidate> {
  const { html, scriptBytes } = await buildPeer(file, section, answers);
  return {
    name,
    open: (page) => page.setContent(html),
    boxes: [box(typed[0]), box(typed[1])],
    values: (page) => page.evaluate((ids) => ids.map((id) => window.bench.data()[id]), [...typed]),
    scriptBytes,
  };
}

async function ours(
  browser: Browser,
  address: string,
  { year, finess, section, typed }: LargestSection,
): Promise<Candidate> {
  const record = `${address}/api/campaigns/${year}/establishments/${finess}/record`;
  const open = async (page: Page) => {
    await page.goto(`${address}/${year}/${finess}/${section.id}`);
  };
  const boxes = [`[id="reponse-${typed[0]}"]`, `[id="reponse-${typed[1]}"]`] as const;
  return {
    name: "ours",
    open,
    boxes,
    values: async (page) => {
      await page.getByText(/^Enregistré à/).waitFor();
      const { answers } = await (await fetch(record)).json();
      return typed.map((id) => answers[id]?.value);
    },
    scriptBytes: await scriptBytes(browser, open, boxes[0]),
  };
}

/** Of what the address makes a browser download, the campaign's own calculation apart. */
async function scriptBytes(
  browser: Browser,
  open: Candidate["open"],
  box: string,
): Promise<number> {
  const page = await browser.newPage();
  const sizes = new Map<string, number>();
  const { gzipSync } = await import("node:zlib");
  page.on("response", async (response) => {
    const { pathname } = new URL(response.url());
    if (!/^\/assets\/.*\.js$/.test(pathname)) return;
    sizes.set(pathname, gzipSync(await response.body(), { level: 9 }).length);
  });
  await open(page);
  await page.waitForSelector(box);
  await page.waitForLoadState("networkidle");
  await page.close();
  printTable("Our scripts, bytes by gzip", [
    ["chunk", "bytes"],
    ...[...sizes].map(([name, size]) => [name, size.toLocaleString("en")]),
  ]);
  return [...sizes.values()].reduce((total, size) => total + size, 0);
}

/** What is typed must be in the data: a form that drops it is fast for nothing. */
async function compareValues(browser: Browser, candidate: Candidate): Promise<void> {
  if (candidate.values === undefined) return;
  const page = await browser.newPage();
  await candidate.open(page);
  for (const [index, box] of candidate.boxes.entries()) {
    await page.waitForSelector(box);
    await page.focus(box);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(String(TYPED + index));
    await page.keyboard.press("Tab");
  }
  await page.waitForTimeout(600);
  const values = await candidate.values(page);
  await page.close();
  if (values[0] === TYPED && values[1] === TYPED + 1) return;
  throw new Error(`${candidate.name} holds ${JSON.stringify(values)}`);
}

async function report(
  browser: Browser,
  candidates: readonly Candidate[],
  slowdown: number,
): Promise<void> {
  const times = candidates.map(() => ({ opening: [], painted: [], processing: [] }) as Times);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, candidate] of candidates.entries()) {
      await measure(browser, candidate, slowdown, times[index]!);
    }
  }
  const own = candidates.findIndex(({ name }) => name === "ours");
  const yardstick = at(times[own]!.painted, 0.95);
  const rows = candidates.map(({ name, scriptBytes: bytes }, index) => {
    const { opening, painted, processing } = times[index]!;
    const p95 = at(painted, 0.95);
    const isOurs = index === own;
    return [
      name,
      at(opening, 0.5).toFixed(0),
      at(painted, 0.5).toFixed(1),
      p95.toFixed(1),
      `${(p95 / yardstick).toFixed(2)} ×`,
      isOurs && slowdown === 1 ? sayBudget(Number(p95.toFixed(1)), KEY_BUDGET) : "",
      processing.length === 0 ? "–" : at(processing, 0.95).toFixed(1),
      bytes === 0 ? "–" : (bytes / 1024).toFixed(1),
      isOurs ? sayBudget(bytes, SCRIPT_BUDGET) : "",
    ];
  });
  const pace = slowdown === 1 ? "the processor as it is" : `the processor ${slowdown} × slower`;
  printTable(`A key, ${pace}; milliseconds, KiB`, [
    ["", "opening", "p50", "p95", "to ours", "budget", "own p95", "script", "budget"],
    ...rows,
  ]);
}

interface Times {
  readonly opening: number[];
  readonly painted: number[];
  readonly processing: number[];
}

async function measure(
  browser: Browser,
  candidate: Candidate,
  slowdown: number,
  times: Times,
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send("Emulation.setCPUThrottlingRate", { rate: slowdown });
  const started = performance.now();
  await candidate.open(page);
  await page.waitForSelector(candidate.boxes[0]);
  await page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => done();
          port2.postMessage(0);
        }),
      ),
  );
  times.opening.push(performance.now() - started);
  const { painted, processing } = await measureKeys(page, candidate.boxes);
  times.painted.push(...painted);
  times.processing.push(...processing);
  await context.close();
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
