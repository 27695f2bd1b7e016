import type { Provenance } from "../model/provenance.ts";

/** Whether public sources settle a line of the catalogue; what they do not is marked where it is told. */
export function isAttested({ provenance }: { readonly provenance: Provenance }): boolean {
  return provenance.status === "attested";
}
