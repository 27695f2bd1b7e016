import type { AppParts, ServedEstablishment } from "../app-parts.ts";
import { notFound } from "../problem.ts";
import type { ServedCampaign } from "../served-campaign.ts";
import { phrase } from "../util/phrase.ts";

/** A managing body, with those of its establishments that the campaign asks something. */
export interface ManagingBody {
  readonly finess: string;
  readonly name: string;
  /** At least one, in the order of the register. */
  readonly establishments: readonly ServedEstablishment[];
}

/** By its FINESS juridique; 404 when it is nobody's, or the campaign asks nothing of its own. */
export function findManagingBody(
  parts: AppParts,
  served: ServedCampaign,
  finess: string,
): ManagingBody {
  const own = parts.establishments.filter((one) => one.managingBodyFiness === finess);
  const [first] = own;
  if (first === undefined) {
    throw notFound(
      "finess",
      phrase`Aucun organisme gestionnaire n'a le numéro FINESS « ${finess} ».`,
    );
  }
  const establishments = own.filter(({ category }) => served.forms.has(category));
  if (establishments.length === 0) {
    throw notFound(
      "finess",
      phrase`La campagne ${served.campaign.year} n'interroge aucun établissement de « ${first.managingBody} ».`,
    );
  }
  return { finess, name: first.managingBody, establishments };
}

/** Their categories, each once, in the order of the campaign. */
export function categoriesOf(
  { campaign }: ServedCampaign,
  { establishments }: ManagingBody,
): readonly string[] {
  const present = new Set(establishments.map(({ category }) => category));
  return campaign.categories.map(({ code }) => code).filter((code) => present.has(code));
}
