// Ten formulas with conditions: an undetermined condition gives no figure, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";

/** Ranks of options, in the order of the lists. */
const EHPAD = 0;
const USLD = 1;
const SESSAD = 3;
const CAMSP = 4;
const PUBLIC = 0;
const PRIVATE_FOR_PROFIT = 2;
const NO_AGREEMENT = 0;
const YES = 0;
const NO = 1;

export const conditionals: HandWritten = {
  occupation_accueil_jour: (r) => {
    if (r.accueil_jour !== YES) return r.accueil_jour === NO ? 0 : Number.NaN;
    return divide(
      100 * r.capacite_jour_journees,
      r.capacite_jour_autorisees * r.jours_ouverture_jour,
    );
  },
  cout_etp: (r) => {
    if (Number.isNaN(r.statut)) return Number.NaN;
    return r.statut === PUBLIC
      ? divide(r.depenses_personnel, r.etp_reels)
      : divide(r.depenses_personnel - r.taxe_salaires, r.etp_reels);
  },
  encadrement_soins: (r) => {
    if (Number.isNaN(r.categorie)) return Number.NaN;
    return r.categorie === EHPAD || r.categorie === USLD
      ? divide(100 * r.etp_soins, r.effectif)
      : divide(100 * r.etp_soins, r.file_active);
  },
  mouvements_par_etp: (r) => {
    if (Number.isNaN(r.categorie)) return Number.NaN;
    return divide(r.categorie === SESSAD ? r.sorties : r.admissions, r.etp_reels);
  },
  marge_nette: (r) => {
    if (r.cpom === NO || r.statut === PRIVATE_FOR_PROFIT) {
      return divide(100 * (r.produits - r.charges - r.impots), r.produits);
    }
    if (Number.isNaN(r.cpom) || Number.isNaN(r.statut)) return Number.NaN;
    return divide(100 * (r.produits - r.charges), r.produits);
  },
  part_aide_sociale_habilitee: (r) => {
    if (r.habilitation === YES || r.statut === PUBLIC) {
      return divide(100 * r.beneficiaires_ash, r.effectif);
    }
    return Number.isNaN(r.habilitation) || Number.isNaN(r.statut) ? Number.NaN : 0;
  },
  cout_journee_redresse: (r) => {
    const places = r.capacite_permanent_autorisees;
    if (Number.isNaN(places)) return Number.NaN;
    if (places < 30) return divide(1.05 * r.charges, r.journees_realisees);
    if (places < 80) return divide(1.02 * r.charges, r.journees_realisees);
    return divide(r.charges, r.journees_realisees);
  },
  charges_conventionnees: (r) => {
    if (Number.isNaN(r.convention)) return Number.NaN;
    return r.convention === NO_AGREEMENT
      ? divide(100 * r.depenses_personnel, r.charges)
      : divide(100 * (r.depenses_personnel + r.taxe_salaires), r.charges);
  },
  frais_de_siege: (r) => {
    if (r.categorie === CAMSP || r.categorie === SESSAD || r.accueil_jour === YES) {
      return divide(100 * r.frais_siege, r.charges);
    }
    if (Number.isNaN(r.categorie) || Number.isNaN(r.accueil_jour)) return Number.NaN;
    return divide(100 * r.frais_siege, r.charges - r.frais_siege);
  },
  activite_retenue: (r) => {
    if (Number.isNaN(r.journees_realisees)) return Number.NaN;
    const kept =
      r.journees_realisees > r.journees_financees ? r.journees_financees : r.journees_realisees;
    return divide(100 * kept, r.journees_financees);
  },
};
