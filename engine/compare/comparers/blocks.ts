// Sections of the form: new, gone, renamed.
import type { Block } from "../../model/block.ts";
import type { Campaign } from "../../model/campaign.ts";
import type { Change } from "../change.ts";
import type { Comparer } from "../comparison.ts";
import { describeDifference } from "../describe-difference.ts";
import { subjectOf } from "../subjects.ts";

export const compareBlocks: Comparer = ({ before, after }) => [
  ...after.blocks.flatMap((block) => {
    const former = before.blocks.find(({ id }) => id === block.id);
    if (former === undefined) return [added(block, before, after)];
    const same = former.title === block.title && former.responsible === block.responsible;
    if (same) return [];
    const words = { before: titleOf(former, before), after: titleOf(block, after) };
    return [describeDifference("blockRetitled", subjectOf.block(block), {}, words)];
  }),
  ...before.blocks
    .filter(({ id }) => !after.blocks.some((block) => block.id === id))
    .map((block) => describeDifference("blockRemoved", subjectOf.block(block), {})),
];

/** A block whose items only concern the categories of a new platform belongs to it. */
function added(block: Block, before: Campaign, after: Campaign): Change {
  const subject = subjectOf.block(block);
  const items = block.elements.length;
  const concerned = new Set(block.elements.flatMap(({ appliesTo }) => appliesTo));
  const platform = after.platforms.find(
    ({ id, appliesTo }) =>
      !before.platforms.some((former) => former.id === id) &&
      [...concerned].every((category) => appliesTo.includes(category)),
  );
  if (platform === undefined) return describeDifference("blockAdded", subject, { items });
  const facts = { items, platform: platform.label };
  const extra = { categories: [...concerned] };
  return describeDifference("blockAddedForPlatform", subject, facts, extra);
}

function titleOf({ title, responsible }: Block, { responsibles }: Campaign): string {
  const service = responsibles.find(({ id }) => id === responsible)?.label ?? responsible;
  return `${title} (${service})`;
}
