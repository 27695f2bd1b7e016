import { mkdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { EVERY_LOOK, type Look, type Picture } from "./picture.ts";

/** Pages open at once. */
const HANDS = 3;

/** Takes each picture in each of its looks, into `folder`; gives what could not be taken, and why. */
export async function takePictures(
  browser: Browser,
  address: string,
  folder: string,
  pictures: readonly Picture[],
): Promise<{ readonly taken: number; readonly faults: readonly string[] }> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const wanted = pictures.flatMap((picture) =>
    (picture.looks ?? EVERY_LOOK).map((look) => ({ picture, look })),
  );
  const left = [...wanted];
  const faults: string[] = [];
  const work = async () => {
    for (let next = left.shift(); next; next = left.shift()) {
      const { picture, look } = next;
      const name = `${picture.name}-${look.width}-${look.scheme}`;
      try {
        await take(browser, address, join(folder, `${name}.png`), picture, look);
      } catch (error) {
        faults.push(`${name}: ${String(error).split("\n")[0]}`);
      }
    }
  };
  await Promise.all(Array.from({ length: HANDS }, work));
  return { taken: wanted.length - faults.length, faults };
}

async function take(
  browser: Browser,
  address: string,
  path: string,
  { path: place, before, link, act, folded }: Picture,
  { width, scheme }: Look,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width, height: width < 600 ? 844 : 900 },
    colorScheme: scheme,
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    reducedMotion: "reduce",
  });
  context.setDefaultTimeout(15_000);
  try {
    await before?.(context);
    const page = await context.newPage();
    page.on("dialog", (dialog) => dialog.accept());
    if (link !== undefined) await page.goto(address + (await link()));
    await page.goto(address + place);
    await page.locator("h1").first().waitFor();
    await page.waitForLoadState("networkidle");
    await act?.(page);
    await page.screenshot({ path, fullPage: !folded });
  } finally {
    await context.close();
  }
}
