// The HTML templates: read and compiled once, when the renderer is loaded. Ours only, never a user's.

import { readdirSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import Handlebars from "handlebars";

const FOLDER = new URL("./templates/", import.meta.url);

/** Strict: a path that the view does not have is an error of ours, thrown with its name. */
const OPTIONS = {
  strict: true,
  knownHelpersOnly: true,
  knownHelpers: { eq: true },
} as const;

/** One page from one view. */
export type Template = (view: object) => string;

/** The page templates, `grid` and `guide`. */
export const templates: Readonly<Record<"grid" | "guide", Template>> = compileTemplates();

function compileTemplates() {
  const handlebars = Handlebars.create();
  handlebars.registerHelper("eq", (left: unknown, right: unknown) => left === right);
  const partials = new URL("partials/", FOLDER);
  for (const file of readdirSync(partials).sort()) {
    const text = readFileSync(new URL(file, partials), "utf8");
    handlebars.registerPartial(basename(file, ".hbs"), handlebars.compile(text.trim(), OPTIONS));
  }
  const compile = (name: string): Template =>
    handlebars.compile(readFileSync(new URL(`${name}.hbs`, FOLDER), "utf8"), OPTIONS);
  return { grid: compile("grid"), guide: compile("guide") };
}
