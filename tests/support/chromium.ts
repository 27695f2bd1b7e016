// Chromium for the browser tests: Debian's, or the one CHROMIUM names. Absent, tests are skipped
// and say so.

import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CANDIDATES = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/google-chrome"];

export const chromiumPath = CANDIDATES.find((path) => path !== undefined && existsSync(path));

/** Follows the name of a skipped test. */
export const skipReason =
  chromiumPath === undefined ? " (skipped: no Chromium on this machine)" : "";

export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath!,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--no-first-run",
    ],
  });
}
