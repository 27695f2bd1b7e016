// The HTML templates, compiled beforehand (`npm run generate`): ours only, never a user's.

import Handlebars from "handlebars";
import { pages, partials } from "./compiled-templates.ts";

/** One page from one view. */
export type Template = (view: object) => string;

/** The page templates, `grid` and `guide`. */
export const templates: Readonly<Record<"grid" | "guide", Template>> = prepareTemplates();

function prepareTemplates() {
  const handlebars = Handlebars.create();
  handlebars.registerHelper("eq", (left: unknown, right: unknown) => left === right);
  for (const [name, compiled] of Object.entries(partials)) {
    handlebars.registerPartial(name, handlebars.template(compiled));
  }
  return { grid: handlebars.template(pages.grid!), guide: handlebars.template(pages.guide!) };
}
