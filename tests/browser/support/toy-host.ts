import type { Host } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

export const TOY_ESTABLISHMENTS = `organismes:
  "990000995":
    nom: Association d'essai
    etablissements:
      "990000011": { nom: Foyer des Essais, categorie: FOYER, ville: Essaimville }
      "990000029": { nom: Service des Essais, categorie: SERVICE, ville: Valfeinte }
`;

/** The toy campaign, which has every type of question once, with two establishments. */
export function toyHost(): Host {
  return memoryHost({
    ...readCatalogue(TOY_CATALOGUE),
    "demonstration/etablissements.yaml": TOY_ESTABLISHMENTS,
  });
}
