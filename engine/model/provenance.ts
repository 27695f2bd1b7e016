/** How sure we are of a line of the catalogue; printed with it, never lost on the way. */
export interface Provenance {
  readonly status: "attested" | "reconstructed" | "toComplete";
  readonly sources: readonly string[];
  /** Why a reconstructed or incomplete line reads as it does; French. */
  readonly reason?: string;
}
