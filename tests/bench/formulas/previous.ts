// Four comparisons with last year, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";
import { dependent } from "./row-sums.ts";

export const previous: HandWritten = {
  evolution_effectif: (r) => divide(100 * (r.effectif - r.previous.effectif), r.previous.effectif),
  hausse_charges: (r) => r.charges - r.previous.charges,
  etp_moyens_par_place: (r) =>
    divide((r.etp_reels + r.previous.etp_reels) / 2, r.capacite_permanent_installees),
  evolution_dependance: (r) => {
    const before = dependent(r.previous);
    return divide(100 * (dependent(r) - before), before);
  },
};
