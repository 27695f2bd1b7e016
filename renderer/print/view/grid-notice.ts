import type { GridPlan } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";
import { personalNotice } from "./personal-notice.ts";

/** How to fill the grid, or the sheet of one service, and read what it says of one establishment. */
export function writeGridNotice(plan: GridPlan, options: GridOptions): readonly string[] {
  const notice = options.service === undefined ? plan.notice : plan.serviceNotice;
  return [...notice, ...personalNotice(plan, options)];
}
