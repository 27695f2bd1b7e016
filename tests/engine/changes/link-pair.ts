// The toy campaign and its draft, linked without an error.

import { expect } from "vitest";
import { type Campaign, linkCampaign } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { type Pair, toyPair } from "../rehearse/toy-pair.ts";

export async function linkPair(pair: Pair): Promise<readonly [before: Campaign, after: Campaign]> {
  const host = memoryHost(toyPair(pair));
  const link = async (year: string): Promise<Campaign> => {
    const { value, diagnostics } = await linkCampaign(host, year);
    expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
    return value!;
  };
  return [await link("2031"), await link(pair.year ?? "2032")];
}
