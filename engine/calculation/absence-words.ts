// How an absence reads, on screen, on paper and in an export.
import type { Absence } from "./calculation.ts";
import type { Cause } from "./cause.ts";
import type { AbsenceReason } from "./program.ts";

/** Why something is not computable. */
export const REASONS: Readonly<Record<AbsenceReason, string>> = {
  zeroDenominator: "dénominateur nul",
  overflow: "nombre trop grand",
  undeterminedCondition: "condition indéterminée",
  noPreviousYear: "pas d'année précédente",
  brokenSeries: "série interrompue cette année",
  empty: "sans valeur dans ce cas",
};

/** « non renseigné », « sans objet », « non calculable : dénominateur nul ». */
export function nameAbsence(cause: Pick<Cause, "absence" | "reason">): string {
  switch (cause.absence) {
    case "missing":
      return "non renseigné";
    case "notApplicable":
      return "sans objet";
    case "notComputable":
      return cause.reason === undefined
        ? "non calculable"
        : `non calculable\u00A0: ${REASONS[cause.reason]}`;
  }
}

/** The absence that a result shows, from its cause. */
export function toAbsence(cause: Cause): Absence {
  const { absence, because, reason } = cause;
  const display = nameAbsence(cause);
  return reason === undefined
    ? { absence, because, display }
    : { absence, because, reason, display };
}
