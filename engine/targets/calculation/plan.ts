import type { NodeIndex, Program } from "../../calculation/program.ts";

/** The calculation module of a campaign, before it is text. */
export interface CalculationPlan {
  readonly program: Program;
  /** The function of one record, in parts small enough to be optimised by JavaScript engines. */
  readonly rowParts: readonly Part[];
  /** The function of many records, a loop over them for each part. */
  readonly columnParts: readonly Part[];
}

/** Outputs computed together. */
export interface Part {
  readonly outputs: readonly Output[];
  /** Places of `out` where earlier parts have left figures: they are not computed again. */
  readonly known: ReadonlyMap<NodeIndex, number>;
}

export interface Output {
  /** Place in `out`: results, controls, then in columns the two terms of each ratio. */
  readonly place: number;
  readonly root: NodeIndex;
  /** A control: written 1, 0, or NaN when undetermined. */
  readonly isCondition: boolean;
}
