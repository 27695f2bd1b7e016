import type { Campaign } from "../model/campaign.ts";
import type { DataElement } from "../model/data-element.ts";
import type { Evolution } from "../model/evolution.ts";
import type { Change } from "./change.ts";

/** Two campaigns side by side, and which of their items are the same thing. */
export interface Comparison {
  readonly before: Campaign;
  readonly after: Campaign;
  readonly itemsBefore: ReadonlyMap<string, DataElement>;
  readonly itemsAfter: ReadonlyMap<string, DataElement>;
  /** By this year's item, as `evolutions.yaml` says. */
  readonly evolutions: ReadonlyMap<string, Evolution>;
  /** Last year's item with the same identity; absent for what is new, merged or split. */
  readonly predecessorOf: (item: string) => DataElement | undefined;
}

/** One side of the comparison; the files of comparers/ all read alike. */
export type Comparer = (comparison: Comparison) => readonly Change[];
