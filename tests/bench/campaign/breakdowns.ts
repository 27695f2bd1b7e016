// The results of one figure a line, by hand: shares of a whole.
import type { Answers } from "../../../engine/calculation/submission.ts";
import { figure } from "./read-answers.ts";

/** A breakdown as shares of a whole: its own total, unless it is told. */
export interface Breakdown {
  readonly result: string;
  readonly item: string;
  readonly whole?: (a: Answers) => number;
  /** The lines that make its total, when some are part of others. */
  readonly summed?: readonly string[];
}

export const breakdowns: readonly Breakdown[] = [
  { result: "repartition_age", item: "effectif_par_age" },
  { result: "repartition_gir", item: "effectif_par_gir" },
  { result: "repartition_provenance", item: "admissions_par_provenance" },
  {
    result: "repartition_sorties",
    item: "sorties_par_motif",
    whole: (a) => figure(a, "sorties_definitives"),
  },
  {
    result: "repartition_personnel_fonction",
    item: "etp_par_fonction",
    summed: [
      "direction_encadrement",
      "administration_gestion",
      "services_generaux",
      "restauration",
      "socio_educatif",
      "paramedical",
      "psychologue",
      "ash",
      "medical",
      "education_nationale",
      "autres_fonctions",
    ],
  },
  { result: "pyramide_ages_personnel", item: "effectif_par_tranche_age" },
  {
    result: "taux_absenteisme_motif",
    item: "jours_absence_par_motif",
    whole: (a) => figure(a, "etp_reels") * 365,
  },
];
