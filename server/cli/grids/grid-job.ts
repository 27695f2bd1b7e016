import type { GridPlan } from "../../../engine/index.ts";
import type { GridRequest } from "../../papers.ts";

/** One grid to be made by a thread. */
export interface GridJob {
  readonly category: string;
  /** Given with the first grid of a category: the thread keeps it. */
  readonly plan?: GridPlan;
  readonly request: GridRequest;
}

/** Its bytes, or why there are none. */
export type GridDone = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string };
