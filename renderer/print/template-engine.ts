// The HTML templates, compiled beforehand (`npm run generate`): ours only, never a user's.

import Handlebars from "handlebars";
import { pages, partials } from "./compiled-templates.ts";

/** One page from one view. */
export type Template = (view: object) => string;

/** The page templates, by the name of their file. */
export const templates: Readonly<Record<PageName, Template>> = prepareTemplates();

/** One per file of `templates/`; `npm run generate` compiles them. */
export type PageName = "grid" | "guide" | "changes" | "record";

function prepareTemplates() {
  const handlebars = Handlebars.create();
  handlebars.registerHelper("eq", (left: unknown, right: unknown) => left === right);
  for (const [name, compiled] of Object.entries(partials)) {
    handlebars.registerPartial(name, handlebars.template(compiled));
  }
  const prepared = Object.entries(pages).map(([name, page]) => [name, handlebars.template(page)]);
  return Object.fromEntries(prepared);
}
