// A page of its own, as a person in France would have it. What it writes on the console and what
// it breaks of the security policy make the test fail.

import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";

export interface OpenedPage {
  readonly page: Page;
  readonly context: BrowserContext;
  /** Fails on any noise but what `expected` matches; closes the page. */
  readonly close: (expected?: RegExp) => Promise<void>;
}

export interface PageOptions {
  readonly width?: number;
  readonly scheme?: "light" | "dark";
}

export async function openPage(
  browser: Browser,
  address: string,
  { width = 1280, scheme = "light" }: PageOptions = {},
): Promise<OpenedPage> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: scheme,
    // Not the page's language: numbers and dates must not follow the visitor's browser.
    locale: "en-US",
    timezoneId: "Europe/Paris",
  });
  context.setDefaultTimeout(10_000);
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const page = await context.newPage();
  const noise: string[] = [];
  page.on("console", (message) => noise.push(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => noise.push(String(error)));
  page.on("dialog", (dialog) => dialog.accept());
  await page.goto(address);
  const close = async (expected?: RegExp) => {
    await context.close();
    expect(noise.filter((line) => !expected?.test(line))).toEqual([]);
  };
  return { page, context, close };
}
