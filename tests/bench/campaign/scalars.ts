// The results of one figure, by hand, on the answers of one establishment as it sent them.
import type { Answers } from "../../../engine/calculation/submission.ts";
import { figure, type Lines, quotient } from "./read-answers.ts";

/** A question that is only asked when there are such places. */
function when(count: number, a: Answers, id: string): number {
  return count > 0 ? figure(a, id) : Number.NaN;
}

function places(a: Answers, mode: string): number {
  const table = a.capacite as Readonly<Record<string, Lines>> | undefined;
  return table?.[mode]?.autorisees ?? Number.NaN;
}

function outside(a: Answers): number {
  return figure(a, "compte_6111") + figure(a, "compte_6112");
}

/** By id of result. */
export const scalars: Readonly<Record<string, (a: Answers) => number>> = {
  absence_moyenne: (a) => quotient(figure(a, "jours_absence"), figure(a, "personnes_absentes")),
  duree_moyenne_sejour: (a) =>
    quotient(figure(a, "durees_sejour"), figure(a, "sorties_definitives")),
  file_active: (a) => figure(a, "effectif_31_12") + figure(a, "sorties_definitives"),
  gmp_dernier_connu: (a) => figure(a, "gmp_connu"),
  gmp_dernier_valide: (a) => figure(a, "gmp_valide"),
  pmp_dernier_connu: (a) => figure(a, "pmp_connu"),
  pmp_dernier_valide: (a) => figure(a, "pmp_valide"),
  part_mesure_protection: (a) =>
    quotient(100 * figure(a, "personnes_protegees"), figure(a, "effectif_31_12")),
  taux_admission: (a) => quotient(100 * figure(a, "admissions"), places(a, "permanent")),
  taux_admission_temporaire: (a) =>
    quotient(
      100 * when(places(a, "temporaire"), a, "admissions_temporaire"),
      places(a, "temporaire"),
    ),
  taux_admission_accueil_jour: (a) =>
    quotient(
      100 * when(places(a, "accueil_de_jour"), a, "admissions_accueil_de_jour"),
      places(a, "accueil_de_jour"),
    ),
  taux_derogation_age: (a) =>
    quotient(100 * figure(a, "personnes_derogation_age"), figure(a, "effectif_31_12")),
  taux_hospitalisation: (a) =>
    quotient(100 * figure(a, "journees_hospitalisation"), figure(a, "journees_realisees")),
  taux_occupation_permanent: (a) =>
    quotient(
      100 * figure(a, "journees_permanent"),
      places(a, "permanent") * figure(a, "jours_ouverture"),
    ),
  taux_occupation_temporaire: (a) =>
    quotient(
      100 * when(places(a, "temporaire"), a, "journees_temporaire"),
      places(a, "temporaire") * when(places(a, "temporaire"), a, "jours_ouverture_temporaire"),
    ),
  taux_occupation_accueil_jour: (a) =>
    quotient(
      100 * when(places(a, "accueil_de_jour"), a, "journees_accueil_de_jour"),
      places(a, "accueil_de_jour") *
        when(places(a, "accueil_de_jour"), a, "jours_ouverture_accueil_de_jour"),
    ),
  taux_occupation_ash: (a) =>
    quotient(100 * when(figure(a, "places_ash"), a, "beneficiaires_ash"), figure(a, "places_ash")),
  taux_realisation_activite: (a) =>
    quotient(100 * figure(a, "journees_realisees"), figure(a, "journees_financees")),
  taux_rotation_personnes: (a) =>
    quotient(
      100 * ((figure(a, "admissions") + figure(a, "sorties_definitives")) / 2),
      figure(a, "effectif_31_12"),
    ),
  taux_rotation_personnes_temporaire: (a) =>
    quotient(
      100 *
        ((when(places(a, "temporaire"), a, "admissions_temporaire") +
          when(places(a, "temporaire"), a, "sorties_temporaire")) /
          2),
      when(places(a, "temporaire"), a, "effectif_temporaire"),
    ),
  taux_rotation_personnes_accueil_jour: (a) =>
    quotient(
      100 *
        ((when(places(a, "accueil_de_jour"), a, "admissions_accueil_de_jour") +
          when(places(a, "accueil_de_jour"), a, "sorties_accueil_de_jour")) /
          2),
      when(places(a, "accueil_de_jour"), a, "effectif_accueil_de_jour"),
    ),
  taux_encadrement: (a) => quotient(100 * figure(a, "encadrants_etp"), figure(a, "etp_reels")),
  taux_etp_vacants: (a) => quotient(100 * figure(a, "etp_vacants"), figure(a, "etp_budgetes")),
  taux_etp_vacants_soins: (a) =>
    quotient(100 * figure(a, "etp_vacants_soins"), figure(a, "etp_budgetes")),
  taux_etp_vacants_socio_educatif: (a) =>
    quotient(100 * figure(a, "etp_vacants_socio_educatif"), figure(a, "etp_budgetes")),
  taux_prestations_externes: (a) =>
    quotient(
      100 *
        (outside(a) +
          figure(a, "compte_621") +
          figure(a, "compte_6223") +
          figure(a, "compte_6226")),
      figure(a, "depenses_personnel") + figure(a, "compte_6111") + figure(a, "compte_6112"),
    ),
  taux_rotation_personnel: (a) =>
    100 *
    ((quotient(figure(a, "recrutements"), figure(a, "effectif_salaries_debut")) +
      quotient(figure(a, "departs"), figure(a, "effectif_salaries_debut"))) /
      2),
};
