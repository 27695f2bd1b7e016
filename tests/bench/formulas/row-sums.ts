// Totals that several hand-written formulas need; written out, as nothing adds up faster.
import type { Figures } from "./row.ts";

export function women(r: Figures): number {
  return (
    r.personnes_moins_20_femmes +
    r.personnes_de_20_a_39_femmes +
    r.personnes_de_40_a_59_femmes +
    r.personnes_de_60_a_64_femmes +
    r.personnes_de_65_a_74_femmes +
    r.personnes_de_75_a_84_femmes +
    r.personnes_de_85_a_94_femmes +
    r.personnes_de_95_et_plus_femmes
  );
}

export function men(r: Figures): number {
  return (
    r.personnes_moins_20_hommes +
    r.personnes_de_20_a_39_hommes +
    r.personnes_de_40_a_59_hommes +
    r.personnes_de_60_a_64_hommes +
    r.personnes_de_65_a_74_hommes +
    r.personnes_de_75_a_84_hommes +
    r.personnes_de_85_a_94_hommes +
    r.personnes_de_95_et_plus_hommes
  );
}

/** Line by line, as the formula adds them: the same bits. */
export function people(r: Figures): number {
  return (
    r.personnes_moins_20_femmes +
    r.personnes_moins_20_hommes +
    (r.personnes_de_20_a_39_femmes + r.personnes_de_20_a_39_hommes) +
    (r.personnes_de_40_a_59_femmes + r.personnes_de_40_a_59_hommes) +
    (r.personnes_de_60_a_64_femmes + r.personnes_de_60_a_64_hommes) +
    (r.personnes_de_65_a_74_femmes + r.personnes_de_65_a_74_hommes) +
    (r.personnes_de_75_a_84_femmes + r.personnes_de_75_a_84_hommes) +
    (r.personnes_de_85_a_94_femmes + r.personnes_de_85_a_94_hommes) +
    (r.personnes_de_95_et_plus_femmes + r.personnes_de_95_et_plus_hommes)
  );
}

export function dependent(r: Figures): number {
  return (
    r.dependance_gir_1 +
    r.dependance_gir_2 +
    r.dependance_gir_3 +
    r.dependance_gir_4 +
    r.dependance_gir_5 +
    r.dependance_gir_6
  );
}

export function posts(r: Figures): number {
  return (
    r.etp_fonction_direction +
    r.etp_fonction_administration +
    r.etp_fonction_services_generaux +
    r.etp_fonction_restauration +
    r.etp_fonction_educatif +
    r.etp_fonction_infirmier +
    r.etp_fonction_aide_soignant +
    r.etp_fonction_medecin +
    r.etp_fonction_psychologue +
    r.etp_fonction_hotellerie +
    r.etp_fonction_enseignement +
    r.etp_fonction_autre
  );
}

export function places(r: Figures): number {
  return (
    r.capacite_permanent_autorisees +
    r.capacite_temporaire_autorisees +
    r.capacite_jour_autorisees +
    r.capacite_nuit_autorisees
  );
}

export function absences(r: Figures): number {
  return (
    r.absences_maladie_courte +
    r.absences_maladie_moyenne +
    r.absences_maladie_longue +
    r.absences_accident +
    r.absences_maternite +
    r.absences_formation +
    r.absences_autre
  );
}

export function year(r: Figures): number {
  return (
    r.activite_janvier +
    r.activite_fevrier +
    r.activite_mars +
    r.activite_avril +
    r.activite_mai +
    r.activite_juin +
    r.activite_juillet +
    r.activite_aout +
    r.activite_septembre +
    r.activite_octobre +
    r.activite_novembre +
    r.activite_decembre
  );
}

export function busiestMonth(r: Figures): number {
  return Math.max(
    r.activite_janvier,
    r.activite_fevrier,
    r.activite_mars,
    r.activite_avril,
    r.activite_mai,
    r.activite_juin,
    r.activite_juillet,
    r.activite_aout,
    r.activite_septembre,
    r.activite_octobre,
    r.activite_novembre,
    r.activite_decembre,
  );
}

export function quietestMonth(r: Figures): number {
  return Math.min(
    r.activite_janvier,
    r.activite_fevrier,
    r.activite_mars,
    r.activite_avril,
    r.activite_mai,
    r.activite_juin,
    r.activite_juillet,
    r.activite_aout,
    r.activite_septembre,
    r.activite_octobre,
    r.activite_novembre,
    r.activite_decembre,
  );
}
