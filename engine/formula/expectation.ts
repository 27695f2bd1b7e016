import type { LineSet, UnitType } from "./scope.ts";

/** What a formula is for: it decides the allowed functions and the type of the result. */
export type Expectation =
  /** A number in `unit`; with `lines`, one per line, bare vectors standing for the current line. */
  | { readonly mode: "indicator"; readonly unit: UnitType; readonly lines?: LineSet }
  /** True or false; equalities hold within `tolerance`. */
  | { readonly mode: "control"; readonly tolerance: number; readonly lines?: LineSet }
  /** True or false, over answers only: `visible_si`. */
  | { readonly mode: "condition" }
  /** A number of any unit: what stands between braces in a control's message. */
  | { readonly mode: "value"; readonly lines?: LineSet };
