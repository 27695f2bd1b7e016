import type { GridPlan } from "../../engine/index.ts";
import type { GridOptions } from "./grid-options.ts";

/** Where a question is answered on screen; undefined when the grid was told no address. */
export function questionAddress(
  { campaign }: Pick<GridPlan, "campaign">,
  { address, establishment }: Pick<GridOptions, "address" | "establishment">,
  reference: string,
): string | undefined {
  if (address === undefined) return undefined;
  // Without an establishment the page asks whose question it is.
  const owner = establishment?.finess || "question";
  return [address, ...[campaign, owner, reference].map(encodeURIComponent)].join("/");
}
