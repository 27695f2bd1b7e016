import { existsSync } from "node:fs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Where a Chromium is, or undefined: `CHROMIUM` names one elsewhere. */
export const chromiumPath = [process.env.CHROMIUM, ...PLACES].find(
  (path) => path !== undefined && existsSync(path),
);

/** The reason shown when browser tests cannot run. */
export const NO_CHROMIUM = `no Chromium in ${PLACES.join(", ")}: install it, or name one in CHROMIUM`;
