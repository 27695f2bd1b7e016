import type { GridPlan } from "../../../engine/index.ts";
import type { GridOptions } from "../grid-options.ts";

/** How to read what one establishment's grid says more than the others, one sentence each. */
export function personalNotice(
  { campaign }: Pick<GridPlan, "campaign">,
  { lastYear, proposed, answers }: GridOptions,
): readonly string[] {
  const before = Number(campaign) - 1;
  const offers = answers === undefined && Object.keys(proposed ?? {}).length > 0;
  return [
    ...(lastYear === undefined
      ? []
      : [
          `La colonne «\u00A0L’an dernier\u00A0» donne la réponse à la campagne ${before}, telle qu’elle se lit dans les questions de cette année\u202F; un tiret\u00A0: il n’y en a pas.`,
        ]),
    ...(offers
      ? [
          "Une réponse «\u00A0à vérifier\u00A0» vient de l’an dernier ou du répertoire FINESS\u00A0: elle n’est pas donnée tant que vous ne l’avez pas relue. Corrigez-la si elle a changé.",
        ]
      : []),
  ];
}
