import type { Node, NodeIndex } from "../../../engine/calculation/program.ts";

/** Another engine, to which the formulas of a program are given in its own language. */
export interface Peer {
  readonly name: string;
  /** What it is given for an absent figure: what it takes best. */
  readonly missing: string;
  /** Reads the formulas, before anything is timed. */
  readonly prepare: (nodes: readonly Node[], roots: readonly NodeIndex[]) => Load;
}

/** Makes one record ready, before anything is timed. */
export type Load = (cells: readonly Cell[]) => Evaluate;

/** `c17` or `p17`, and its figure: NaN when absent. */
export type Cell = readonly [name: string, value: number];

/** Every formula on that record, in order. Whatever is no finite number is an absence. */
export type Evaluate = () => Results | Promise<Results>;

export type Results = readonly unknown[];
