import type { NodeIndex } from "../../calculation/program.ts";

/** How generated code names what it reads of a record: it is not the same for one and for many. */
export interface ReadWords {
  /** This year's answer in a slot, and last year's. */
  readonly load: (slot: number) => string;
  readonly previous: (slot: number) => string;
  /** What an earlier part has left in a place of `out`. */
  readonly known: (place: number) => string;
  /** True when a slot is on a line not proposed to the category. */
  readonly outside: (slots: readonly number[]) => string;
}

/** How generated code names figures and conditions. */
export interface Words extends ReadWords {
  /** A figure, NaN when absent; a condition as 1, 0 or NaN. */
  readonly number: (index: NodeIndex) => string;
  /** A figure that is seen absent when it is beyond doubles: to be compared or chosen. */
  readonly finite: (index: NodeIndex) => string;
  /** The two rails of a condition: surely true, surely false. */
  readonly sure: (index: NodeIndex) => string;
  readonly never: (index: NodeIndex) => string;
}
