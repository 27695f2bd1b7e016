// `npx tsx tests/browser/keystroke.ts`: from a key to the frame that shows it, on the largest
// section of the newest campaign, filled. A bare input and rjsf's default theme in the same run:
// a frame alone takes up to 16.7 ms, so only the comparison means something.

import type { Browser, Page } from "playwright-core";
import { type FormPlan, linkCampaign, listCampaigns } from "../../engine/index.ts";
import { launchChromium } from "../support/chromium.ts";
import { memoryHost } from "../support/memory-host.ts";
import { CATALOGUE, readCatalogue } from "../support/read-catalogue.ts";
import { buildDefaultForm } from "./support/build-default-form.ts";
import { runApplication } from "./support/run-application.ts";

const ROUNDS = 3;
/** Faster than the form's rest, then slower: with and without a calculation between two keys. */
const PACES = [40, 180];
const DIGITS = "1234567";

interface Candidate {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** Selectors of the boxes typed in. */
  readonly boxes: readonly string[];
}

async function main(): Promise<void> {
  const host = memoryHost(readCatalogue(CATALOGUE));
  const campaign = (await linkCampaign(host, (await listCampaigns(host)).at(-1)!)).value!;
  const application = await runApplication(host);
  const browser = await launchChromium();
  const worked = campaign.workedSubmissions.map(({ submission }) => submission);
  const { finess, plan, answers } = await fillLargest(application.address, campaign.year, worked);
  const section = plan.sections.toSorted((a, b) => b.questions.length - a.questions.length)[0]!;
  const numbers = section.questions.filter(({ id, type }) => type === "number" && answers[id]);
  const typed = [numbers[0]!, numbers.at(-1)!].map(({ id }) => id);
  const own = Object.fromEntries(section.questions.map(({ id }) => [id, answers[id]]));
  const page = await buildDefaultForm(section, own as typeof answers);
  const candidates: readonly Candidate[] = [
    {
      name: "bare input",
      open: (one) => one.setContent("<input id='a'><input id='b'>"),
      boxes: ["#a", "#b"],
    },
    {
      name: "rjsf default theme",
      open: (one) => one.setContent(page),
      boxes: typed.map((id) => `#root_${id}`),
    },
    {
      name: "ours",
      open: async (one) => {
        await one.goto(`${application.address}/${plan.campaign}/${finess}/${section.id}`);
      },
      boxes: typed.map((id) => `[id="reponse-${id}"]`),
    },
  ];
  print(`${section.questions.length} questions; milliseconds from key to painted frame\n`);
  for (const pace of PACES) {
    for (const candidate of candidates) await report(browser, candidate, pace);
  }
  await browser.close();
  await application.close();
}

async function report(browser: Browser, candidate: Candidate, pace: number): Promise<void> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    const page = await context.newPage();
    await candidate.open(page);
    times.push(...(await typeIn(page, candidate.boxes, pace)));
    await context.close();
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(1).padStart(6);
  const name = candidate.name.padEnd(20);
  print(`a key each ${String(pace).padStart(3)} ms  ${name} p50 ${at(0.5)}  p95 ${at(0.95)}\n`);
}

async function typeIn(page: Page, boxes: readonly string[], pace: number): Promise<number[]> {
  await page.waitForSelector(boxes[0]!);
  await page.evaluate(() => {
    const times: number[] = [];
    Object.assign(window, { keyTimes: times });
    window.addEventListener(
      "keydown",
      ({ timeStamp }) =>
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => times.push(performance.now() - timeStamp);
          port2.postMessage(0);
        }),
      true,
    );
  });
  for (const box of boxes) {
    await page.focus(box);
    await page.keyboard.type(DIGITS, { delay: pace });
    for (const _ of DIGITS) await page.keyboard.press("Backspace", { delay: pace });
  }
  return page.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes);
}

type Filled = { finess: string; plan: FormPlan; answers: Readonly<Record<string, never>> };

/** The category with a worked submission whose form has the longest section, filled with it. */
async function fillLargest(
  address: string,
  year: string,
  worked: readonly { category: string; answers: object }[],
): Promise<Filled> {
  const api = `${address}/api/campaigns/${year}`;
  const read = async (path: string) => (await fetch(api + path)).json();
  const establishments: readonly { finess: string; category: string }[] =
    await read("/establishments");
  const found = await Promise.all(
    worked.map(async ({ category, answers }) => ({
      finess: establishments.find((one) => one.category === category)?.finess,
      plan: (await read(`/forms/${category}`)) as FormPlan,
      answers,
    })),
  );
  const longest = ({ plan }: { plan: FormPlan }) =>
    Math.max(...plan.sections.map(({ questions }) => questions.length));
  const best = found
    .filter(({ finess }) => finess !== undefined)
    .toSorted((a, b) => longest(b) - longest(a))[0]! as Filled;
  for (const [item, value] of Object.entries(best.answers)) {
    await fetch(`${api}/establishments/${best.finess}/answers/${item}`, {
      method: "PUT",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ value, version: 0 }),
    });
  }
  return best;
}

function print(text: string): void {
  process.stdout.write(text);
}

await main();
