import { existsSync, readFileSync } from "node:fs";
import type { PageName } from "./template-engine.ts";

/** A part that not every page of its kind has. */
type PartName = "code";

/**
 * The style of one page, put into it so that it stands alone: what all share, then its own, then
 * that of the pages of which it takes in a part, and of the parts that it has.
 */
export function printStyle(...pages: readonly [PageName, ...(PageName | PartName)[]]): string {
  const key = pages.join();
  const known = styles.get(key) ?? [COMMON, ...pages.map(readStyle)].join("\n").trimEnd();
  styles.set(key, known);
  return known;
}

const styles = new Map<string, string>();
const COMMON = readStyle("print");

/** Nothing for a page that needs no more than the others. */
function readStyle(name: string): string {
  const file = new URL(`./style/${name}.css`, import.meta.url);
  return existsSync(file) ? readFileSync(file, "utf8") : "";
}
