// Chromium for the browser tests: Debian's, or the one CHROMIUM names. Absent, tests are skipped
// and say so.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium is, or undefined. */
export const chromiumPath = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

/** The reason shown when browser tests cannot run. */
export const NO_CHROMIUM = `no Chromium in ${PLACES.join(", ")}: install it, or name one in CHROMIUM`;

/** Follows the name of a test that is skipped without a browser. */
export const skipReason = chromiumPath === undefined ? ` (skipped: ${NO_CHROMIUM})` : "";

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error(NO_CHROMIUM);
  return chromium.launch({
    executablePath: chromiumPath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--no-first-run",
    ],
  });
}
