import type { Provenance as RawProvenance } from "../../check/raw.ts";
import type { Provenance } from "../../model/provenance.ts";
import { keySpan, type Place, valueSpan } from "../../source/place.ts";
import { suggest } from "../../util/suggest.ts";
import { report } from "../diagnostics.ts";
import type { Reader } from "../reader.ts";
import { authorText } from "./author-text.ts";

const STATUSES = {
  atteste: "attested",
  reconstitue: "reconstructed",
  a_completer: "toComplete",
} as const;

/** Where a line comes from; what is not attested must say why, what is must name who attests it. */
export function readProvenance(
  { statut, sources = [], raison }: RawProvenance,
  place: Place,
  { add, sources: known }: Pick<Reader, "add" | "sources">,
): Provenance {
  const status = STATUSES[statut];
  sources.forEach((code, index) => {
    if (known.has(code)) return;
    const facts = { what: "la source", name: code, near: suggest(code, known.keys()) };
    add(report.unknownSource(valueSpan(place, "sources", index), facts));
  });
  if (status !== "attested" && raison === undefined) {
    add(report.reasonNeeded(keySpan(place), { status: statut }));
  }
  const attested = sources.some((code) => known.get(code)?.attests ?? true);
  if (status === "attested" && !attested) add(report.sourceNeeded(keySpan(place), {}));
  return {
    status,
    sources,
    ...(raison === undefined ? {} : { reason: authorText(raison) }),
  };
}
