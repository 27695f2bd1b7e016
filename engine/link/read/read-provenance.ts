import type { Provenance as RawProvenance } from "../../check/raw.ts";
import type { Provenance } from "../../model/provenance.ts";
import { keySpan, type Place } from "../../source/place.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";

const STATUSES = {
  atteste: "attested",
  reconstitue: "reconstructed",
  a_completer: "toComplete",
} as const;

/** Where a line comes from; what is not attested must say why. */
export function readProvenance(value: RawProvenance, place: Place, reader: Reader): Provenance {
  const status = STATUSES[value.statut];
  if (status !== "attested" && value.raison === undefined) {
    reader.add(report.reasonNeeded(keySpan(place), { status: value.statut }));
  }
  if (status === "attested" && (value.sources ?? []).length === 0) {
    reader.add(report.sourceNeeded(keySpan(place), {}));
  }
  return {
    status,
    sources: value.sources ?? [],
    ...(value.raison === undefined ? {} : { reason: authorText(value.raison) }),
  };
}
