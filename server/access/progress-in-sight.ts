import type { AppParts } from "../app-parts.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import type { Progress } from "../store/submission-store.ts";
import { sightOf } from "./sight-of.ts";
import type { Visitor } from "./visitor.ts";

/** How far each record of the year is, by FINESS; a guest's own sections, and theirs only. */
export async function readProgressInSight(
  parts: AppParts,
  served: ServedCampaign,
  visitor: Visitor,
): Promise<ReadonlyMap<string, Progress>> {
  const { year } = served.campaign;
  const progress = await parts.store.readProgress(year);
  const sight = sightOf(parts, served, visitor);
  if (sight === undefined) return progress;
  if (visitor.reach.kind !== "sections") return new Map();
  const { finess } = visitor.reach;
  const record = await parts.store.readRecord({ year, finess });
  const own = [...(record?.answers ?? [])].filter(([item]) => sight.item(item));
  const savedAt =
    own
      .map(([, answer]) => answer.savedAt ?? "")
      .sort()
      .at(-1) ?? null;
  const signedAt = progress.get(finess)?.signedAt ?? null;
  return new Map([[finess, { answered: own.length, savedAt, signedAt }]]);
}
