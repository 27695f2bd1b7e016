// The sixty formulas as a developer would write them, one function each, on plain row objects:
// the yardstick of the bench. Absent is NaN, and every division is guarded.
import { conditionals } from "./conditionals.ts";
import { defaults } from "./defaults.ts";
import { extremes } from "./extremes.ts";
import { means } from "./means.ts";
import { previous } from "./previous.ts";
import { ratios } from "./ratios.ts";
import type { HandWritten } from "./row.ts";
import { sums } from "./sums.ts";

/** By id of indicator. */
export const handWritten: HandWritten = {
  ...ratios,
  ...conditionals,
  ...sums,
  ...means,
  ...extremes,
  ...previous,
  ...defaults,
};
