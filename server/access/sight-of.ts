import type { AppParts } from "../app-parts.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { findYearBefore } from "../year-before.ts";
import { createSight, type Sight } from "./sight.ts";
import type { Visitor } from "./visitor.ts";

/** What of a record the visitor may see; undefined: everything. */
export function sightOf(
  parts: Pick<AppParts, "campaigns">,
  served: ServedCampaign,
  { reach }: Visitor,
): Sight | undefined {
  if (reach.kind === "everything") return undefined;
  const sections = reach.kind === "sections" ? reach.sections : new Set<string>();
  const before = findYearBefore(parts, served);
  return createSight(served, sections, before?.campaign.program);
}
