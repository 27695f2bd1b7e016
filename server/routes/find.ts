// The parts of an address, found or refused in French with what exists.

import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { notFound } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { didYouMean } from "../util/did-you-mean.ts";
import { phrase } from "../util/phrase.ts";

export function findCampaign(parts: AppParts, year: string): ServedCampaign {
  const campaign = parts.campaigns.get(year);
  if (campaign !== undefined) return campaign;
  const known = [...parts.campaigns.keys()].join(", ");
  throw notFound("year", phrase`La campagne « ${year} » n'existe pas. Campagnes : ${known}.`);
}

/** Only an establishment whose category is asked something by the campaign. */
export function findEstablishment(
  parts: AppParts,
  served: ServedCampaign,
  finess: string,
): ServedEstablishment {
  const found = parts.establishments.find((establishment) => establishment.finess === finess);
  if (found === undefined) {
    throw notFound("finess", phrase`Aucun établissement n'a le numéro FINESS « ${finess} ».`);
  }
  if (!served.forms.has(found.category)) {
    const { year } = served.campaign;
    throw notFound(
      "finess",
      phrase`La campagne ${year} n'interroge pas la catégorie ${found.category} (« ${found.name} »).`,
    );
  }
  return found;
}

/** A plan kept by category, such as a form or a grid. */
export function findByCategory<T>(
  plans: ReadonlyMap<string, T>,
  category: string,
  year: string,
): T {
  const plan = plans.get(category);
  if (plan !== undefined) return plan;
  const known = [...plans.keys()];
  const message = phrase`La campagne ${year} n'interroge pas la catégorie « ${category} ».`;
  throw notFound(
    "category",
    `${message}${didYouMean(category, known)} ${phrase`Catégories : `}${known.join(", ")}.`,
  );
}
