// How sure the catalogue is of a definition, in words that are printed with it.

import type { Provenance } from "../../model/provenance.ts";
import { omitUndefined } from "../../util/omit-undefined.ts";
import type { GuideMark } from "./plan.ts";

const LABELS = {
  attested: "attestée",
  reconstructed: "reconstituée",
  toComplete: "à compléter",
} as const;

/** The status, its French word, the reason when there is one, and the sources. */
export function compileMark(provenance: Provenance): GuideMark {
  return omitUndefined({
    status: provenance.status,
    label: LABELS[provenance.status],
    reason: provenance.reason,
    sources: provenance.sources,
  });
}
