import type { EstablishmentSummary } from "../api/types.ts";

export interface BodyGroup {
  readonly finess: string;
  readonly name: string;
  readonly establishments: readonly EstablishmentSummary[];
}

/** By managing body, in the order in which each first comes. */
export function groupEstablishments(
  establishments: readonly EstablishmentSummary[],
): readonly BodyGroup[] {
  const groups = new Map<string, EstablishmentSummary[]>();
  for (const one of establishments) {
    const known = groups.get(one.managingBodyFiness);
    if (known === undefined) groups.set(one.managingBodyFiness, [one]);
    else known.push(one);
  }
  return [...groups].map(([finess, own]) => ({
    finess,
    name: own[0]?.managingBody ?? finess,
    establishments: own,
  }));
}
