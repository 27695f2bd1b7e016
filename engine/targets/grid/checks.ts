import type { Node } from "../../calculation/program.ts";

/** The controls of a category as a grid that calculates can check them: plain data, no language. */
export interface GridChecks {
  /** Each reads only those before it. A figure is a number or absent; a condition is 1 or 0. */
  readonly steps: readonly CheckStep[];
  readonly controls: readonly GridControl[];
  /** How many controls of the category a grid cannot check: they read what is not on it. */
  readonly leftOut: number;
}

/** A control, or one for each line of its dimension. */
export interface GridControl {
  readonly id: string;
  readonly reference: string;
  readonly label: string;
  readonly line?: string;
  readonly severity: "blocking" | "advisory";
  /** Rank of the step that is 1 when all is well, 0 when there is something to say. */
  readonly root: number;
  /** Items that the rule reads, in order. */
  readonly items: readonly string[];
}

export type CheckStep = CellStep | { readonly op: "absent" } | CalculatedStep;

/** What stands in a cell of the grid. */
export interface CellStep {
  readonly op: "cell";
  readonly item: string;
  readonly line?: string;
  readonly column?: string;
  /** A figure, a day counted from 1970-01-01, or the rank of an option. */
  readonly reads: "number" | "day" | "rank";
  /** Of a choice: the keys of its options, in the order of their ranks. */
  readonly options?: readonly string[];
  /** What a blank counts for: at once, or once another cell of the item is filled. */
  readonly whenBlank?: number;
  readonly onceBegun?: true;
}

/** `args` are ranks of steps. What rounds is left out: programs do not all round alike. */
export type CalculatedStep = Exclude<
  Node,
  { readonly op: "load" | "previous" | "absent" | "proposed" | "round" }
>;
