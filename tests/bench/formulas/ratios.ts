// Twenty ratios, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";

export const ratios: HandWritten = {
  taux_occupation: (r) =>
    divide(100 * r.journees_realisees, r.capacite_permanent_autorisees * r.jours_ouverture),
  taux_realisation: (r) => divide(100 * r.journees_realisees, r.journees_financees),
  taux_hospitalisation: (r) => divide(100 * r.journees_hospitalisation, r.journees_realisees),
  taux_sorties: (r) => divide(100 * r.sorties, r.effectif),
  rotation_personnes: (r) => divide(100 * ((r.admissions + r.sorties) / 2), r.effectif),
  taux_vacance: (r) => divide(100 * r.etp_vacants, r.etp_budgetes),
  taux_encadrement: (r) => divide(100 * r.etp_encadrants, r.etp_reels),
  ratio_etp_place: (r) => divide(r.etp_reels, r.capacite_permanent_installees),
  part_protegees: (r) => divide(100 * r.personnes_protegees, r.effectif),
  part_aide_sociale: (r) => divide(100 * r.beneficiaires_ash, r.effectif),
  cout_place: (r) => divide(r.charges, r.capacite_permanent_installees),
  cout_journee: (r) => divide(r.charges, r.journees_realisees),
  part_personnel: (r) => divide(100 * r.depenses_personnel, r.charges),
  part_externe: (r) =>
    divide(100 * (r.interim + r.sous_traitance), r.depenses_personnel + r.sous_traitance),
  taux_endettement: (r) => divide(100 * r.dettes, r.capitaux),
  taux_vetuste: (r) => divide(100 * r.amortissements, r.valeur_brute),
  taux_marge: (r) => divide(100 * (r.produits - r.charges), r.produits),
  rotation_personnel: (r) =>
    100 *
    ((divide(r.recrutements, r.effectif_salaries) + divide(r.departs, r.effectif_salaries)) / 2),
  taux_annulation: (r) => divide(1000 * r.actes_annules, r.actes_programmes),
  tresorerie_en_jours: (r) => divide(r.fonds_roulement - r.besoin_roulement, r.charges / 365),
};
