import type { GuidePlan } from "../../engine/index.ts";
import { printStyle } from "./print-style.ts";
import { templates } from "./template-engine.ts";
import { createGuideView } from "./view/guide-view.ts";

/** The guide as one HTML page that stands alone; `#<id>` is the address of each definition. */
export function renderGuideHtml(plan: GuidePlan): string {
  return templates.guide({ ...createGuideView(plan), style: printStyle("guide") });
}
