// A group of tests in Chromium; where there is none it is skipped and its name says why.

import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe } from "vitest";
import { chromiumPath, launchChromium, NO_CHROMIUM } from "../../support/chromium.ts";
import type { RunningApplication } from "./run-application.ts";

export interface Suite {
  readonly browser: () => Browser;
  readonly address: () => string;
  /** To stop it and start it again. */
  readonly application: () => RunningApplication;
}

/** Runs `tests` against the application that `start` opens, closed with the browser at the end. */
export function browserSuite(
  start: () => Promise<RunningApplication>,
  tests: (suite: Suite) => void,
): void {
  if (chromiumPath === undefined) {
    describe.skip(`skipped: ${NO_CHROMIUM}`, () => tests(nowhere));
    return;
  }
  describe("in Chromium", () => {
    const open: { browser?: Browser; application?: RunningApplication } = {};
    beforeAll(async () => {
      open.application = await start();
      open.browser = await launchChromium();
    });
    afterAll(async () => {
      await open.browser?.close();
      await open.application?.close();
    });
    tests({
      browser: () => open.browser!,
      address: () => open.application!.address,
      application: () => open.application!,
    });
  });
}

const nowhere: Suite = {
  browser: () => {
    throw new Error(NO_CHROMIUM);
  },
  address: () => "",
  application: () => {
    throw new Error(NO_CHROMIUM);
  },
};
