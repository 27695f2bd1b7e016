import { existsSync, readFileSync } from "node:fs";
import type { PageName } from "./template-engine.ts";

/** The style of one page, put into it so that it stands alone: what all share, then its own. */
export function printStyle(page: PageName): string {
  const known = styles.get(page) ?? [COMMON, readStyle(page)].join("\n").trimEnd();
  styles.set(page, known);
  return known;
}

const styles = new Map<PageName, string>();
const COMMON = readStyle("print");

/** Nothing for a page that needs no more than the others. */
function readStyle(name: string): string {
  const file = new URL(`./style/${name}.css`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
