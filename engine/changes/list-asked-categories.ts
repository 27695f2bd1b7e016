import type { Campaign } from "../model/campaign.ts";

/** Codes of the categories that are asked something, in the order of the campaign. */
export function listAskedCategories({ blocks, categories }: Campaign): readonly string[] {
  const asked = new Set(
    blocks.flatMap(({ elements }) => elements.flatMap(({ appliesTo }) => appliesTo)),
  );
  return categories.map(({ code }) => code).filter((code) => asked.has(code));
}
