import type { Host } from "../../../engine/index.ts";
import { memoryHost } from "../../support/memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "../../support/read-catalogue.ts";

const ESTABLISHMENTS = `etablissements:
  "990000011":
    nom: Foyer des Essais
    categorie: FOYER
    ville: Essaimville
    organisme_gestionnaire: Association d'essai
  "990000029":
    nom: Service des Essais
    categorie: SERVICE
    ville: Valfeinte
    organisme_gestionnaire: Association d'essai
`;

/** The toy campaign, which has every type of question once, with two establishments. */
export function toyHost(): Host {
  return memoryHost({
    ...readCatalogue(TOY_CATALOGUE),
    "demonstration/etablissements.yaml": ESTABLISHMENTS,
  });
}
