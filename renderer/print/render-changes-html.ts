import type { ChangesPlan } from "../../engine/index.ts";
import { printStyle } from "./print-style.ts";
import { templates } from "./template-engine.ts";
import { createChangesView } from "./view/changes-view.ts";

/** What changes for a category, or for all, as one HTML page that stands alone. */
export function renderChangesHtml(plan: ChangesPlan): string {
  return templates.changes({ ...createChangesView(plan), style: printStyle("changes") });
}
