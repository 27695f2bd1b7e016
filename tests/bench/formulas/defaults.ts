// Two figures with a default, by hand: see hand-written.ts.
import { divide } from "./divide.ts";
import type { HandWritten } from "./row.ts";

export const defaults: HandWritten = {
  part_interim: (r) =>
    divide(100 * (Number.isNaN(r.interim) ? 0 : r.interim), r.depenses_personnel),
  taux_actes_perdus: (r) =>
    divide(
      1000 * (r.actes_annules + (Number.isNaN(r.actes_reportes) ? 0 : r.actes_reportes)),
      r.actes_programmes,
    ),
};
