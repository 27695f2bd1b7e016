// Fourteen sums over tables, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";
import { absences, dependent, men, people, places, posts, women, year } from "./row-sums.ts";

export const sums: HandWritten = {
  personnes_presentes: (r) => women(r) + men(r),
  part_femmes: (r) => divide(100 * women(r), women(r) + men(r)),
  part_75_ans_et_plus: (r) =>
    divide(
      100 *
        (r.personnes_de_75_a_84_femmes +
          r.personnes_de_75_a_84_hommes +
          (r.personnes_de_85_a_94_femmes + r.personnes_de_85_a_94_hommes) +
          (r.personnes_de_95_et_plus_femmes + r.personnes_de_95_et_plus_hommes)),
      people(r),
    ),
  taux_absenteisme: (r) => divide(100 * absences(r), r.etp_reels * 365),
  part_absences_courtes: (r) =>
    divide(100 * (r.absences_maladie_courte + r.absences_maladie_moyenne), absences(r)),
  etp_total: (r) => posts(r),
  part_soins: (r) =>
    divide(
      100 * (r.etp_fonction_infirmier + r.etp_fonction_aide_soignant + r.etp_fonction_medecin),
      posts(r),
    ),
  places_totales: (r) => places(r),
  occupation_globale: (r) =>
    divide(
      100 *
        (r.capacite_permanent_journees +
          r.capacite_temporaire_journees +
          r.capacite_jour_journees +
          r.capacite_nuit_journees),
      places(r) * r.jours_ouverture,
    ),
  places_installees: (r) =>
    divide(
      100 *
        (r.capacite_permanent_installees +
          r.capacite_temporaire_installees +
          r.capacite_jour_installees +
          r.capacite_nuit_installees),
      places(r),
    ),
  part_grande_dependance: (r) =>
    divide(100 * (r.dependance_gir_1 + r.dependance_gir_2), dependent(r)),
  realisation_annuelle: (r) => divide(100 * year(r), r.journees_financees),
  part_ete: (r) => divide(100 * (r.activite_juillet + r.activite_aout), year(r)),
  ecart_budget: (r) => {
    const planned = r.budget_groupe_1_prevu + r.budget_groupe_2_prevu + r.budget_groupe_3_prevu;
    const spent = r.budget_groupe_1_realise + r.budget_groupe_2_realise + r.budget_groupe_3_realise;
    return divide(100 * (spent - planned), planned);
  },
};
