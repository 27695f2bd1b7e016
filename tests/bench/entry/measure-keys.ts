// From a key to the frame that shows it, inside the page that is measured.

import type { Page } from "playwright-core";

export interface KeyTimes {
  /** Milliseconds from the key to the first task after the frame that followed was painted. */
  readonly painted: readonly number[];
  /** Milliseconds that the page's own script took, of the keys long enough for Event Timing (16 ms). */
  readonly processing: readonly number[];
}

const DIGITS = "1234567";
const PACE_MS = 60;

/** Types and erases in each box, one key at a time, after a first round that is not counted. */
export async function measureKeys(page: Page, boxes: readonly string[]): Promise<KeyTimes> {
  await page.evaluate(listen);
  for (const box of boxes) await type(page, box, 0);
  await page.evaluate(() => {
    window.keyTimes.painted.length = 0;
    window.keyTimes.processing.length = 0;
  });
  for (const box of boxes) await type(page, box, PACE_MS);
  return page.evaluate(() => window.keyTimes);
}

async function type(page: Page, box: string, delay: number): Promise<void> {
  await page.focus(box);
  await page.keyboard.press("End");
  await page.keyboard.type(DIGITS, { delay });
  for (const _ of DIGITS) await page.keyboard.press("Backspace", { delay });
  await page.keyboard.press("Tab");
}

declare global {
  interface Window {
    keyTimes: { painted: number[]; processing: number[] };
  }
}

/** Runs in the page. Only the keys that change the text count: Tab and End are the bench's own. */
function listen(): void {
  window.keyTimes = { painted: [], processing: [] };
  window.addEventListener(
    "keydown",
    ({ timeStamp, key }) => {
      if (key.length > 1 && key !== "Backspace") return;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => window.keyTimes.painted.push(performance.now() - timeStamp);
        port2.postMessage(0);
      });
    },
    true,
  );
  const spent = new Map<number, number>();
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & {
      interactionId: number;
      processingStart: number;
      processingEnd: number;
    })[]) {
      if (entry.interactionId === 0) continue;
      const before = spent.get(entry.interactionId) ?? 0;
      spent.set(entry.interactionId, before + entry.processingEnd - entry.processingStart);
    }
    window.keyTimes.processing = [...spent.values()];
  }).observe({ type: "event", durationThreshold: 16 } as PerformanceObserverInit);
}
