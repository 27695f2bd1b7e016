// The toy catalogue with assumptions of simulation: an item of each type, a condition, a total.

import { type Campaign, linkCampaign, type Territory } from "../../engine/index.ts";
import { memoryHost } from "./memory-host.ts";
import { readCatalogue, TOY_CATALOGUE } from "./read-catalogue.ts";

export const TOY_SIMULATION = `
avertissement: Dossiers imaginés pour un essai.
categories: { FOYER: 3, SERVICE: 1 }
grandeurs:
  taille:
    { loi: log_normale, mediane: 40, dispersion: 1.5, min: 5, selon: [{ concerne: [SERVICE], mediane: 80 }] }
  part: { loi: uniforme, de: 0, a: 0.5 }
donnees:
  effectif: { formule: taille * 0.9 }
  effectif_par_age: { lignes: { enfants: 1, adultes: 2, aines: 1 } }
  accueil:
    cases:
      permanent: { places: taille, journees: taille * 365 }
  sorties: { formule: effectif * part }
  durees: { formule: sorties * 400 jours }
  protection: { reponses: { oui: 1, non: 1 } }
  proteges: { formule: effectif * part }
  etp_par_metier:
    { total: effectif * 0.6, lignes: { soin: 3, infirmier: 1, autre_soin: 4, accueil: 1 } }
  charges: { loi: normale, moyenne: 100000, ecart_type: 20000 }
  derniere_visite: { depuis: 2029-01-01, jusqua: 2030-12-31 }
`;

export const TERRITORIES: readonly Territory[] = [
  { code: "01", name: "Ain", region: "84", weight: 3 },
  { code: "2A", name: "Corse-du-Sud", region: "94", weight: 1 },
];

/** The files of the toy catalogue, and its assumptions. */
export function simulationFiles(): Record<string, string> {
  return { ...readCatalogue(TOY_CATALOGUE), "2031/simulation.yaml": TOY_SIMULATION };
}

export async function linkSimulated(files = simulationFiles()): Promise<Campaign> {
  const { value, diagnostics } = await linkCampaign(memoryHost(files), "2031");
  if (value === undefined) throw new Error(JSON.stringify(diagnostics, null, 2));
  return value;
}
