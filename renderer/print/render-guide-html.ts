import type { GuidePlan } from "../../engine/index.ts";
import type { GuideOptions } from "./guide-options.ts";
import { printScript } from "./print-script.ts";
import { printStyle } from "./print-style.ts";
import { templates } from "./template-engine.ts";
import { createGuideView } from "./view/guide-view.ts";

/** The guide as one HTML page that stands alone; `#<id>` is the address of each definition. */
export function renderGuideHtml(plan: GuidePlan, options: GuideOptions = {}): string {
  return templates.guide({
    ...createGuideView(plan, options),
    style: printStyle("guide", "changes"),
    script: printScript("guide-search"),
  });
}
