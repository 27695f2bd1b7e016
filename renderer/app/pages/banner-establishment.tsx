import type { FormPlan } from "../../../engine/index.ts";
import { fr } from "../../form/french.ts";

interface BannerEstablishmentProps {
  readonly plan: Pick<FormPlan, "campaign" | "category">;
  readonly establishment: { readonly name: string; readonly town: string };
}

/** Whose record the page shows, and of which campaign: first, for a narrow screen cuts the end. */
export function BannerEstablishment({
  plan: { campaign, category },
  establishment: { name, town },
}: BannerEstablishmentProps) {
  return (
    <p className="banner-establishment">
      <strong>{name}</strong>
      <span>{fr`Campagne ${campaign}, ${category.label}, ${town}`}</span>
    </p>
  );
}
