import { readFileSync } from "node:fs";

/** The one style sheet of printed pages, put into each page so that a page stands alone. */
export const printStyle: string = readFileSync(
  new URL("./style/print.css", import.meta.url),
  "utf8",
);
