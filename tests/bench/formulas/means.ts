// Five means, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";
import { dependent, people } from "./row-sums.ts";

export const means: HandWritten = {
  gir_moyen_pondere: (r) =>
    divide(
      1000 * r.dependance_gir_1 +
        840 * r.dependance_gir_2 +
        660 * r.dependance_gir_3 +
        420 * r.dependance_gir_4 +
        250 * r.dependance_gir_5 +
        70 * r.dependance_gir_6,
      dependent(r),
    ),
  age_moyen: (r) =>
    divide(
      10 * (r.personnes_moins_20_femmes + r.personnes_moins_20_hommes) +
        30 * (r.personnes_de_20_a_39_femmes + r.personnes_de_20_a_39_hommes) +
        50 * (r.personnes_de_40_a_59_femmes + r.personnes_de_40_a_59_hommes) +
        62.5 * (r.personnes_de_60_a_64_femmes + r.personnes_de_60_a_64_hommes) +
        70 * (r.personnes_de_65_a_74_femmes + r.personnes_de_65_a_74_hommes) +
        80 * (r.personnes_de_75_a_84_femmes + r.personnes_de_75_a_84_hommes) +
        90 * (r.personnes_de_85_a_94_femmes + r.personnes_de_85_a_94_hommes) +
        97.5 * (r.personnes_de_95_et_plus_femmes + r.personnes_de_95_et_plus_hommes),
      people(r),
    ),
  duree_moyenne_sejour: (r) => divide(r.durees_sejour, r.sorties),
  anciennete_moyenne: (r) =>
    divide(
      0.5 * r.presence_moins_de_1_an +
        3 * r.presence_de_1_a_4_ans +
        7.5 * r.presence_de_5_a_9_ans +
        15 * r.presence_de_10_a_19_ans +
        25 * r.presence_vingt_ans_et_plus,
      r.presence_moins_de_1_an +
        r.presence_de_1_a_4_ans +
        r.presence_de_5_a_9_ans +
        r.presence_de_10_a_19_ans +
        r.presence_vingt_ans_et_plus,
    ),
  age_moyen_salaries: (r) =>
    divide(
      10 * r.salaries_moins_20 +
        30 * r.salaries_de_20_a_39 +
        50 * r.salaries_de_40_a_59 +
        62.5 * r.salaries_de_60_a_64 +
        70 * r.salaries_de_65_a_74 +
        80 * r.salaries_de_75_a_84 +
        90 * r.salaries_de_85_a_94 +
        97.5 * r.salaries_de_95_et_plus,
      r.salaries_moins_20 +
        r.salaries_de_20_a_39 +
        r.salaries_de_40_a_59 +
        r.salaries_de_60_a_64 +
        r.salaries_de_65_a_74 +
        r.salaries_de_75_a_84 +
        r.salaries_de_85_a_94 +
        r.salaries_de_95_et_plus,
    ),
};
