import { readFileSync } from "node:fs";

/** A script of `script/`, put into its page so that it stands alone; it holds no `</script`. */
export function printScript(name: "guide-search"): string {
  const known = scripts.get(name) ?? readScript(name);
  scripts.set(name, known);
  return known;
}

const scripts = new Map<string, string>();

function readScript(name: string): string {
  return readFileSync(new URL(`./script/${name}.js`, import.meta.url), "utf8");
}
