// Five extremes and distances, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";
import { busiestMonth, quietestMonth, year } from "./row-sums.ts";

export const extremes: HandWritten = {
  ecart_activite: (r) =>
    divide(100 * Math.abs(r.journees_realisees - r.journees_financees), r.journees_financees),
  occupation_bornee: (r) => {
    const rate = divide(
      100 * r.journees_realisees,
      r.capacite_permanent_autorisees * r.jours_ouverture,
    );
    return Math.min(100, Math.max(0, rate));
  },
  poids_du_mois_fort: (r) => divide(100 * busiestMonth(r), year(r)),
  couverture_des_postes: (r) =>
    divide(100 * Math.min(r.etp_reels, r.etp_budgetes), Math.max(r.etp_reels, r.etp_budgetes)),
  amplitude_mensuelle: (r) => busiestMonth(r) - quietestMonth(r),
};
