import type { NodeIndex, Program } from "../../calculation/program.ts";

/** The calculation module of a campaign, before it is text. */
export interface CalculationPlan {
  readonly program: Program;
  /** The generated function, in parts small enough to be optimised by JavaScript engines. */
  readonly parts: readonly RowPart[];
}

/** Outputs computed together; nodes that several parts need are computed in each. */
export interface RowPart {
  readonly outputs: readonly RowOutput[];
}

export interface RowOutput {
  /** Place in `out`: results first, then controls. */
  readonly place: number;
  readonly root: NodeIndex;
  /** A control: written 1, 0, or NaN when undetermined. */
  readonly isCondition: boolean;
}
